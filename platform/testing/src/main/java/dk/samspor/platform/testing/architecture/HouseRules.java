package dk.samspor.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * The architecture as rules. A rule that meets no class fails. The platform's own types are named as text: this module
 * is below the platform.
 */
public final class HouseRules {

  private static final Set<String> DIRECT_WRITES = Set.of("persist", "persistAndFlush", "merge", "remove", "delete", "deleteAll", "deleteById");
  private static final String ACCESS = "dk.samspor.platform.access.Access";
  private static final String CASES = "dk.samspor.platform.cases.Cases";

  private HouseRules() {}

  /** Rooms of a house know each other in one direction only. */
  public static ArchRule featuresHaveNoCycles(String basePackage) {
    return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles();
  }

  /** The order of a request and its one transaction belong to the platform. */
  public static ArchRule onlyThePlatformOpensTransactions(Set<String> exempt) {
    return noClasses().that(areNotAmong(exempt))
        .should(dependOnClassesThat(inPackage("jakarta.transaction", "io.quarkus.narayana")))
        .because("a request, a letter and their journal are one transaction, which the platform opens");
  }

  /** A case is changed through {@code Cases} only: nobody else writes its row. */
  public static ArchRule onlyRepositoriesOfCasesWriteEntities(Set<String> exempt) {
    return noClasses().that(areNotAmong(exempt)).and().areNotAssignableTo(CASES).should(callMethodWhere(directWrite()))
        .because("a row without history, journal and audit is a change nobody can explain");
  }

  /** Business time is set in demos and tests; who asks the computer's clock gets another day. */
  public static ArchRule timeComesFromAClock(Set<String> exempt) {
    return noClasses().that(areNotAmong(exempt))
        .should(callMethodWhere(clocklessTime()))
        .orShould(dependOnClassesThat(oldDates()))
        .because("business time can be set, the computer's cannot");
  }

  /** An endpoint without an access rule is open to everybody who has a token. */
  public static ArchRule everyEndpointSaysWhoHasAccess(Set<String> openToAll) {
    return methods().that().areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod").and().areDeclaredInClassesThat(areNotAmong(openToAll))
        .should(haveAccess())
        .because("one annotation per endpoint carries access, idempotency, audit and transaction");
  }

  /** A class is named after what it is in the field, not after what a programmer does with it. */
  public static ArchRule namesSayWhatThingsAre() {
    return classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Dto|DTO)(\\$.*)?")
        .because("names are the field's terms (docs/glossary.md)");
  }

  /** What a class needs stands in its constructor. */
  public static ArchRule nothingIsInjectedIntoFields(Set<String> exempt) {
    return fields().that().areDeclaredInClassesThat(areNotAmong(exempt))
        .should().notBeAnnotatedWith("jakarta.inject.Inject")
        .andShould().notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
        .andShould().notBeAnnotatedWith("jakarta.persistence.PersistenceContext")
        .because("a class that needs something must not be constructible without it");
  }

  /** A package is on good terms only with those named. */
  public static ArchRule onlyKnows(String packageName, String rootPackage, Set<String> others) {
    return noClasses().that().resideInAPackage(packageName + "..")
        .should(dependOnClassesThat(describe("elsewhere in " + rootPackage, used -> inside(used, rootPackage)
            && !inside(used, packageName) && others.stream().noneMatch(other -> inside(used, other)))));
  }

  private static boolean inside(JavaClass type, String packageName) {
    return type.getPackageName().equals(packageName) || type.getPackageName().startsWith(packageName + ".");
  }

  private static DescribedPredicate<JavaClass> areNotAmong(Set<String> exempt) {
    return describe("are not exempt", type -> !exempt.contains(outermost(type)));
  }

  private static String outermost(JavaClass type) {
    String name = type.getName();
    return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
  }

  private static DescribedPredicate<JavaClass> inPackage(String... packages) {
    return describe("in " + String.join(" or ", packages), type -> {
      for (String name : packages) {
        if (inside(type, name)) {
          return true;
        }
      }
      return false;
    });
  }

  private static DescribedPredicate<JavaClass> oldDates() {
    return describe("old dates", type -> Set.of("java.util.Date", "java.util.Calendar").contains(type.getName()));
  }

  private static DescribedPredicate<JavaMethodCall> directWrite() {
    return describe("writes an entity", call -> DIRECT_WRITES.contains(call.getName())
        && (call.getTargetOwner().isAssignableTo("jakarta.persistence.EntityManager")
            || call.getTargetOwner().isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")));
  }

  private static DescribedPredicate<JavaMethodCall> clocklessTime() {
    return describe("reads the computer's clock", call -> {
      String owner = call.getTargetOwner().getName();
      boolean now = owner.startsWith("java.time.") && call.getName().equals("now")
          && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
      return now || owner.equals("java.time.Clock") && call.getName().startsWith("system")
          || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    });
  }

  private static ArchCondition<JavaMethod> haveAccess() {
    return new ArchCondition<>("carry @Access, or their class does") {
      @Override
      public void check(JavaMethod endpoint, ConditionEvents events) {
        boolean guarded = endpoint.isAnnotatedWith(ACCESS) || endpoint.getOwner().isAnnotatedWith(ACCESS);
        events.add(new SimpleConditionEvent(endpoint, guarded, endpoint.getFullName() + (guarded ? " has" : " lacks") + " @Access"));
      }
    };
  }
}
