package programs;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ecr.assets.DockerCacheOption;
import software.amazon.awscdk.services.ecr.assets.DockerImageAsset;
import software.amazon.awscdk.services.ecr.assets.DockerImageAssetInvalidationOptions;
import software.amazon.awscdk.services.ecr.assets.NetworkMode;
import software.amazon.awscdk.services.ecr.assets.Platform;
import software.amazon.awscdk.services.ecr.assets.TarballImageAsset;
import software.amazon.awscdk.services.iam.AccountPrincipal;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** The snippets of the page of {@code software.amazon.awscdk.services.ecr.assets}, one stack each. */
public final class EcrAssetsReadme {
    private static String join(String folder, String name) {
        return folder + "/" + name;
    }

    private static final String __dirname = System.getProperty("fixtures");

    static class FromDockerfile extends Stack {
        FromDockerfile(Construct scope, String id) {
            super(scope, id);
            DockerImageAsset asset = DockerImageAsset.Builder.create(this, "MyBuildImage")
                    .directory(join(__dirname, "my-image"))
                    .build();
            CfnOutput.Builder.create(this, "Uri").value(asset.getImageUri()).build();
            CfnOutput.Builder.create(this, "Tag").value(asset.getImageTag()).build();
            Role role = Role.Builder.create(this, "Role").assumedBy(new AccountPrincipal("123456789012")).build();
            asset.getRepository().grantPull(role);
        }
    }

    static class BuildArgs extends Stack {
        BuildArgs(Construct scope, String id) {
            super(scope, id);
            DockerImageAsset.Builder.create(this, "MyBuildImage")
                    .directory(join(__dirname, "my-image"))
                    .buildArgs(Map.of("HTTP_PROXY", "http://10.20.30.2:1234"))
                    .invalidation(DockerImageAssetInvalidationOptions.builder().buildArgs(false).build())
                    .build();
        }
    }

    static class Options extends Stack {
        Options(Construct scope, String id) {
            super(scope, id);
            DockerImageAsset.Builder.create(this, "Target")
                    .directory(join(__dirname, "my-image")).target("a-target").build();
            DockerImageAsset.Builder.create(this, "Network")
                    .directory(join(__dirname, "my-image")).networkMode(NetworkMode.HOST).build();
            DockerImageAsset.Builder.create(this, "Platform")
                    .directory(join(__dirname, "my-image")).platform(Platform.LINUX_ARM64).build();
            DockerImageAsset.Builder.create(this, "Outputs")
                    .directory(join(__dirname, "my-image")).outputs(List.of("type=local,dest=out")).build();
            DockerImageAsset.Builder.create(this, "Cache")
                    .directory(join(__dirname, "my-image"))
                    .cacheFrom(List.of(DockerCacheOption.builder().type("registry")
                            .params(Map.of("ref", "ghcr.io/myorg/myimage:cache")).build()))
                    .cacheTo(DockerCacheOption.builder().type("registry").params(Map.of("mode", "max")).build())
                    .build();
            DockerImageAsset.Builder.create(this, "NoCache")
                    .directory(join(__dirname, "my-image")).cacheDisabled(true).build();
        }
    }

    static class FromTarball extends Stack {
        FromTarball(Construct scope, String id) {
            super(scope, id);
            TarballImageAsset.Builder.create(this, "MyBuildImage")
                    .tarballFile(join(__dirname, "local-image.tar"))
                    .build();
        }
    }

    public static void main(String[] args) {
        App app = new App();
        new FromDockerfile(app, "FromDockerfile");
        new BuildArgs(app, "BuildArgs");
        new Options(app, "Options");
        new FromTarball(app, "FromTarball");
        app.synth();
    }
}
