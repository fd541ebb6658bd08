package dk.samspor.platform.testing.texts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where texts lie in the JSON of a type: {@code earlier[].goals[].text}, {@code .*} for whatever a map holds. */
final class JsonTexts {

  private static final int DEEPEST = 12;

  private final Set<String> texts = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  private JsonTexts() {}

  static JsonTexts in(Type type) {
    var found = new JsonTexts();
    found.walk(type, "", 0);
    return found;
  }

  /** Where a text can stand; the empty path where the whole of it is one. */
  Set<String> texts() {
    return texts;
  }

  /** Everything that has a name. */
  Set<String> names() {
    return names;
  }

  private void walk(Type type, String path, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException("a text that holds itself, at " + path);
    }
    if (type instanceof ParameterizedType generic) {
      generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), path, depth);
    } else if (type instanceof Class<?> plain) {
      plain(plain, path, depth);
    } else {
      texts.add(path); // a wildcard or a variable: it can be a text
    }
  }

  private void generic(Class<?> raw, Type[] arguments, String path, int depth) {
    if (Collection.class.isAssignableFrom(raw)) {
      walk(arguments[0], path + "[]", depth + 1);
    } else if (Map.class.isAssignableFrom(raw)) {
      walk(arguments[1], then(path, "*"), depth + 1);
    } else if (raw == Optional.class) {
      walk(arguments[0], path, depth + 1);
    } else {
      plain(raw, path, depth);
    }
  }

  private void plain(Class<?> type, String path, int depth) {
    if (type == String.class || type == Object.class || type.getName().startsWith("com.fasterxml.")) {
      texts.add(path);
    } else if (type.isArray()) {
      walk(type.getComponentType(), path + "[]", depth + 1);
    } else if (type.getPackageName().startsWith("dk.samspor") && !type.isEnum()) {
      ours(type, path, depth);
    }
  }

  private void ours(Class<?> type, String path, int depth) {
    Optional<Type> value = theValueOf(type);
    if (value.isPresent()) {
      walk(value.get(), path, depth + 1);
    } else if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(one -> walk(one, path, depth + 1));
    } else {
      fields(type).forEach(field -> {
        names.add(then(path, field.getName()));
        walk(field.getGenericType(), then(path, field.getName()), depth + 1);
      });
    }
  }

  /** Some types are written as one value. */
  private static Optional<Type> theValueOf(Class<?> type) {
    Stream<AccessibleObject> members = Stream.concat(Stream.of(type.getDeclaredFields()), Stream.of(type.getDeclaredMethods()));
    return members.filter(member -> member.isAnnotationPresent(JsonValue.class)).findFirst()
        .map(member -> member instanceof Method method ? method.getGenericReturnType() : ((Field) member).getGenericType());
  }

  private static Stream<Field> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  private static String then(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
