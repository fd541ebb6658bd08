package dk.samspor.reporting;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dk.samspor.platform.access.Access;
import dk.samspor.platform.testing.architecture.ArchitectureTest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportingArchitectureTest extends ArchitectureTest {

  private static final String OPEN_TO_ALL = "dk.samspor.reporting.page.PageConfigResource";

  @Override
  protected String basePackage() {
    return "dk.samspor.reporting";
  }

  /** A rebuild is many transactions long, none of them a request's or a letter's. */
  @Override
  protected Set<String> mayOpenTransactions() {
    return Set.of("dk.samspor.reporting.rebuild.Rebuild", "dk.samspor.reporting.rebuild.Rebuilds");
  }

  /** Before anybody has signed in, the page asks where to; everything else says who has access. */
  @Test
  @Override
  public void every_endpoint_says_who_has_access() {
    ArchRuleDefinition.methods().that().areMetaAnnotatedWith(HttpMethod.class).and().areDeclaredInClassesThat()
        .doNotHaveFullyQualifiedName(OPEN_TO_ALL).should().beAnnotatedWith(Access.class).check(classes());
    ArchRuleDefinition.classes().that(JavaClass.Predicates.equivalentTo(dk.samspor.reporting.page.PageConfigResource.class))
        .should().beAnnotatedWith(PermitAll.class).check(classes());
  }
}
