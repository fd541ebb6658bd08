package dk.samspor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record prints every component by default, and what is printed ends in a log: names, birth dates and free text must not. */
class DiscretionTest {
  private static final String WRITTEN = "written about the citizen";
  private static final LocalDate BORN = LocalDate.of(1970, 3, 12);
  /** Texts that are codes, places, or sentences of the program's own. */
  private static final Set<String> NOT_FREE_TEXT =
      Set.of("code", "danish", "english", "findings", "item", "form", "asksFor", "municipality", "region", "room", "agreement", "practice", "number", "kind", "status", "act", "texts", "sha256");

  static Stream<Class<?>> records() {
    return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("dk.samspor.meeting").stream().<Class<?>>map(JavaClass::reflect).filter(Class::isRecord);
  }

  @ParameterizedTest @MethodSource("records")
  void no_record_prints_what_is_written_in_it(Class<?> record) throws Exception {
    assertThat(filled(record).toString()).doesNotContain(WRITTEN).doesNotContain(BORN.toString());
  }

  private static Object filled(Class<?> record) throws ReflectiveOperationException {
    RecordComponent[] parts = record.getRecordComponents();
    var values = new Object[parts.length];
    var types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = value(parts[i].getName(), parts[i].getGenericType(), types[i]);
    }
    var constructor = record.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object value(String name, Type generic, Class<?> type) throws ReflectiveOperationException {
    if (type == List.class || type == Set.class) {
      var element = ((ParameterizedType) generic).getActualTypeArguments()[0];
      var one = value(name, element, (Class<?>) element);
      if (one == null) {
        return type == List.class ? List.of() : Set.of();
      }
      return type == List.class ? List.of(one) : Set.of(one);
    }
    if (type.isRecord() && type.getName().startsWith("dk.samspor.meeting")) {
      return filled(type);
    }
    return type.isEnum() ? type.getEnumConstants()[0] : plain(name, type);
  }

  /** Null for what belongs to the platform, which keeps its own discretion. */
  private static Object plain(String name, Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> NOT_FREE_TEXT.contains(name) ? "code" : WRITTEN;
      case "LocalDate" -> name.equals("birthDate") ? BORN : LocalDate.of(2015, 3, 17);
      case "LocalTime" -> LocalTime.NOON;
      case "UUID" -> new UUID(0, 0);
      case "int", "Integer" -> 1;
      case "long" -> 1L;
      case "boolean", "Boolean" -> true;
      default -> null;
    };
  }
}
