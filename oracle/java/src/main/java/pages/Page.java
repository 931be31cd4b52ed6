package pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** A snippet of a page: a stack in an app of its own. {@link #main} runs all that are compiled into a folder. */
public abstract class Page extends Stack {
    protected final String folder;
    protected final Declared declared = new Declared(this);
    protected final Stack stack = this;
    protected final App app;

    protected Page(Construct scope, String folder) {
        super(scope, "Stack", StackProps.builder()
                .env(Environment.builder().account("123456789012").region("us-east-1").build()).build());
        this.folder = folder;
        this.app = (App) scope;
    }

    /** What the snippet does. */
    public abstract void build() throws Exception;

    /** A path that a snippet names; what is not there is made. */
    protected static String located(String... parts) {
        Path path = Path.of(parts[0], Arrays.copyOfRange(parts, 1, parts.length)).normalize();
        String name = path.getFileName().toString();
        try {
            if (!Files.exists(path) && name.endsWith(".tar")) {
                Files.createDirectories(path.getParent());
                Files.copy(Path.of(System.getProperty("fixtures"), "local-image.tar"), path);
            } else if (!Files.exists(path) && name.contains(".")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, "FROM scratch\n");
            } else if (!Files.exists(path)) {
                Files.createDirectories(path);
                Files.writeString(path.resolve("Dockerfile"), "FROM scratch\n");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return path.toString();
    }


    /** A map in the order in which it is written, unlike that of {@code Map.of}. */
    @SuppressWarnings("unchecked")
    protected static <T> Map<String, T> ordered(Object... members) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            map.put((String) members[i], (T) members[i + 1]);
        }
        return map;
    }

    /** Runs the snippets of a folder of classes; arguments: that folder, and where they write. */
    public static void main(String[] arguments) throws Exception {
        String[] classes = Path.of(arguments[0], "pages").toFile().list((dir, name) -> name.matches("S_\\w+\\.class"));
        Arrays.sort(classes);
        for (String file : classes) {
            String name = file.substring(0, file.length() - ".class".length());
            // Paths are the same on both kernels, as they are part of what is written.
            Path folder = Files.createDirectories(Path.of(arguments[1], name));
            try {
                App app = new App(AppProps.builder().outdir(folder.resolve("cdk.out").toString()).build());
                Page page = (Page) Class.forName("pages." + name)
                        .getConstructor(Construct.class, String.class)
                        .newInstance(app, Files.createDirectories(folder.resolve("page")).toString());
                page.build();
                app.synth();
            } catch (Throwable e) {
                Throwable cause = e;
                while (cause.getMessage() == null && cause.getCause() != null) {
                    cause = cause.getCause();
                }
                String message = String.valueOf(cause.getMessage());
                Files.writeString(folder.resolve("error.txt"), cause.getClass().getName() + "\n" + message.split("\n")[0]);
            }
        }
    }
}
