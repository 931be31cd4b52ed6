package programs;

import java.util.List;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.IAspect;
import software.amazon.awscdk.Lazy;
import software.amazon.awscdk.IStableStringProducer;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.ecr.AuthorizationToken;
import software.amazon.awscdk.services.ecr.CfnRepository;
import software.amazon.awscdk.services.ecr.IRepository;
import software.amazon.awscdk.services.ecr.LifecycleRule;
import software.amazon.awscdk.services.ecr.PublicGalleryAuthorizationToken;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.ecr.RepositoryEncryption;
import software.amazon.awscdk.services.ecr.TagMutability;
import software.amazon.awscdk.services.ecr.TagStatus;
import software.amazon.awscdk.services.events.targets.SnsTopic;
import software.amazon.awscdk.services.iam.AccountPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.User;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;
import software.constructs.IConstruct;

/** What the page of {@code software.amazon.awscdk.services.ecr} shows, and what Java implements itself. */
public final class EcrReadme {
    static class Repositories extends Stack {
        Repositories(Construct scope, String id, StackProps props) {
            super(scope, id, props);
            Repository repository = new Repository(this, "Repository");
            repository.addLifecycleRule(LifecycleRule.builder().tagPrefixList(List.of("prod")).maxImageCount(9999).build());
            repository.addLifecycleRule(LifecycleRule.builder().maxImageAge(Duration.days(30)).build());
            repository.addToResourcePolicy(PolicyStatement.Builder.create()
                    .actions(List.of("ecr:GetDownloadUrlForLayer"))
                    .principals(List.of(new AccountPrincipal("123456789012")))
                    .build());
            Repository scanned = Repository.Builder.create(this, "Scanned")
                    .imageScanOnPush(true)
                    .imageTagMutability(TagMutability.IMMUTABLE)
                    .encryption(RepositoryEncryption.KMS)
                    .removalPolicy(RemovalPolicy.DESTROY)
                    .lifecycleRules(List.of(LifecycleRule.builder()
                            .rulePriority(5).tagStatus(TagStatus.UNTAGGED).maxImageAge(Duration.days(1)).build()))
                    .build();
            scanned.onImageScanCompleted("ImageScanComplete").addTarget(new SnsTopic(new Topic(this, "Topic")));
            User user = new User(this, "User");
            AuthorizationToken.grantRead(user);
            PublicGalleryAuthorizationToken.grantRead(user);
            repository.grantPullPush(user);
            IRepository imported = Repository.fromRepositoryName(this, "Imported", "other");
            imported.grantPull(user);
            CfnOutput.Builder.create(this, "Uri").value(imported.repositoryUriForTag("v1")).exportName("uri").build();
            CfnRepository raw = (CfnRepository) repository.getNode().getDefaultChild();
            raw.addPropertyOverride("RepositoryName", "overridden");
            raw.addMetadata("by", "java");
        }
    }

    /** An aspect and a lazy value: both are called back. */
    static class CalledBack extends Stack implements IAspect {
        private int visited = 0;

        CalledBack(Construct scope, String id) {
            super(scope, id);
            new Repository(this, "A");
            new Repository(this, "B");
            Aspects.of(this).add(this);
            CfnOutput.Builder.create(this, "Lazy").value(Lazy.string(new IStableStringProducer() {
                @Override
                public String produce() {
                    return "visited " + visited;
                }
            })).build();
        }

        @Override
        public void visit(IConstruct node) {
            if (node instanceof CfnRepository) {
                visited++;
                ((CfnRepository) node).setImageTagMutability("IMMUTABLE");
            }
        }

        @Override
        public List<String> getAvailabilityZones() {
            return List.of("a", "b");
        }
    }

    public static void main(String[] args) {
        App app = new App();
        Stack stack = new Repositories(app, "Repositories", StackProps.builder()
                .env(Environment.builder().account("123456789012").region("eu-west-1").build())
                .description("from Java").build());
        Tags.of(stack).add("team", "java");
        new CalledBack(app, "CalledBack");
        app.synth();
    }
}
