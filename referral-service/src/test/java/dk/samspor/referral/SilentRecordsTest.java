package dk.samspor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.referral.certificate.ServiceItemResource;
import dk.samspor.referral.trainingplan.completeness.Completeness;
import dk.samspor.referral.trainingplan.completeness.Finding;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record prints itself wherever somebody logs it: what people wrote about people must not stand there. */
class SilentRecordsTest {

  private static final String WRITTEN = "Einer Prøve 0201609995";

  /** Our own words about what is missing, and a public list of prices: the same for every citizen. */
  private static final Set<Class<?>> OUR_OWN_WORDS = Set.of(Finding.class, Completeness.class, ServiceItemResource.ServiceItemsView.class);

  @ParameterizedTest
  @MethodSource("recordsWithText")
  void a_record_that_holds_text_does_not_say_it(Class<?> type) throws ReflectiveOperationException {
    assertThat(sample(type).toString()).contains(type.getSimpleName()).doesNotContain("Einer", "0201609995");
  }

  @Test
  void the_records_of_every_feature_are_looked_at() {
    assertThat(recordsWithText().map(Class::getPackageName).distinct()).containsExactlyInAnyOrder(
        "dk.samspor.referral.certificate", "dk.samspor.referral.certificate.quality", "dk.samspor.referral.document",
        "dk.samspor.referral.citizen", "dk.samspor.referral.ggop", "dk.samspor.referral.physiotherapy",
        "dk.samspor.referral.hospitalstay", "dk.samspor.referral.worklist", "dk.samspor.referral.programme",
        "dk.samspor.referral.cancer", "dk.samspor.referral.trainingplan", "dk.samspor.referral.conversation",
        "dk.samspor.referral.adverseevent", "dk.samspor.referral.anycase", "dk.samspor.referral.bulk", "dk.samspor.referral.unit",
        "dk.samspor.referral.trainingplan.content");
    assertThat(recordsWithText().map(Class::getSimpleName)).contains("PlanContent", "GgopMessage", "Request", "GivenCitizen");
  }

  /** The table of a form holds names of fields, whoever fills them in. */
  private static boolean isAForm(Class<?> type) {
    return type.getSimpleName().equals("FormField");
  }

  /** Facts are told to the street and hold no text people wrote: the platform and their review see to it. */
  static Stream<Class<?>> recordsWithText() {
    return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("dk.samspor.referral").stream()
        .map(JavaClass::reflect)
        .filter(type -> type.isRecord() && !Fact.class.isAssignableFrom(type) && !OUR_OWN_WORDS.contains(type) && !isAForm(type))
        .filter(SilentRecordsTest::holdsText)
        .map(type -> (Class<?>) type);
  }

  private static boolean holdsText(Type type) {
    return switch (type) {
      case ParameterizedType many -> holdsText(many.getActualTypeArguments()[0]);
      case Class<?> one when one.isRecord() && !OUR_OWN_WORDS.contains(one) && isOurs(one) ->
          Arrays.stream(one.getRecordComponents()).map(RecordComponent::getGenericType).anyMatch(SilentRecordsTest::holdsText);
      default -> Set.of(String.class, Object.class, byte[].class, Cpr.class).contains(type);
    };
  }

  private static Object sample(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType many) {
      Object one = sample(many.getActualTypeArguments()[0]);
      return many.getRawType() == Set.class ? Set.of(one) : many.getRawType() == Optional.class ? Optional.of(one) : List.of(one);
    }
    Class<?> one = (Class<?>) type;
    if (one.isEnum()) {
      return one.getEnumConstants()[0];
    }
    if (!isOurs(one)) {
      return sampleValue(one);
    }
    return one.isRecord() ? sampleRecord(one) : sampleEntity(one);
  }

  private static Object sampleRecord(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = sample(components[i].getGenericType());
    }
    Constructor<?> canonical = type.getDeclaredConstructor(
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    canonical.setAccessible(true);
    return canonical.newInstance(values);
  }

  /** As Hibernate makes it, with nothing in it. */
  private static Object sampleEntity(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> empty = type.getDeclaredConstructor();
    empty.setAccessible(true);
    return empty.newInstance();
  }

  private static Object sampleValue(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String", "Object" -> WRITTEN;
      case "String[]" -> new String[] {WRITTEN};
      case "byte[]" -> WRITTEN.getBytes(StandardCharsets.UTF_8);
      case "int", "Integer" -> 3;
      case "long", "Long" -> 4L;
      case "boolean", "Boolean" -> true;
      case "ObjectNode" -> JsonNodeFactory.instance.objectNode().put("text", WRITTEN);
      case "LocalDate" -> LocalDate.EPOCH;
      case "Instant" -> Instant.EPOCH;
      case "UUID" -> new UUID(1, 2);
      case "Double" -> 1.5;
      case "BigDecimal" -> BigDecimal.TEN;
      case "CitizenId" -> new CitizenId(new UUID(3, 4));
      case "Cpr" -> Cpr.of("0201609995");
      case "Authority" -> Authority.hospital("4202360");
      default -> throw new IllegalArgumentException("no sample of " + type);
    };
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("dk.samspor.referral.");
  }
}
