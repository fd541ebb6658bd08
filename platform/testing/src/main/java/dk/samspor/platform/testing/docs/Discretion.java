package dk.samspor.platform.testing.docs;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks for what an event must not carry: person data, free text, anything goes; and for components nobody is said to need. */
final class Discretion {

  private static final Set<String> PERSONAL = Set.of("cpr", "name", "names", "text", "comment", "comments", "remark", "remarks",
      "note", "notes", "description", "address", "phone", "email", "mail", "birth", "surname", "initials", "message");
  private static final List<String> HOUSES = List.of("referral", "stratification", "meeting", "reporting");
  private static final Pattern SAID_TO_BE_A_CODE =
      Pattern.compile("\\b(codes?|id|ids|number|hash|version)\\b|nummer", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");

  /** What is taken back concerns whoever heard it. */
  private static final String EVERYBODY = "all: ";

  private final List<String> faults = new ArrayList<>();
  private final Set<Class<?>> seen = new HashSet<>();

  private Discretion() {}

  /** One line for each component of the fact, or of a record inside it, that must be otherwise. */
  static List<String> faults(Class<?> fact) {
    var discretion = new Discretion();
    for (RecordComponent component : fact.getRecordComponents()) {
      String description = description(fact, component);
      if (!description.startsWith(EVERYBODY) && HOUSES.stream().noneMatch(description::contains)) {
        discretion.faults.add(at(fact, component) + " names no consumer in @JsonPropertyDescription (one of " + HOUSES + ")");
      }
      discretion.component(fact, component, description);
    }
    return discretion.faults;
  }

  private void component(Class<?> owner, RecordComponent component, String description) {
    Set<String> words = new TreeSet<>(Arrays.asList(WORDS.split(component.getName())));
    words.stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(PERSONAL::contains)
        .forEach(word -> faults.add(at(owner, component) + " sounds like person data or free text (" + word + ")"));
    type(owner, component, component.getGenericType(), description);
  }

  private void type(Class<?> owner, RecordComponent component, Type type, String description) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        type(owner, component, argument, description);
      }
    } else if (type == String.class && !SAID_TO_BE_A_CODE.matcher(description).find()) {
      faults.add(at(owner, component) + " is a String nobody says is a code, id or number: make it an enum, or say so");
    } else if (type == Object.class || type == byte[].class || type == char[].class || type == CharSequence.class) {
      faults.add(at(owner, component) + " can hold anything");
    } else if (type instanceof Class<?> inner && inner.isRecord() && seen.add(inner)) {
      for (RecordComponent part : inner.getRecordComponents()) {
        component(inner, part, description(inner, part) + " " + description);
      }
    } else if (type instanceof Class<?> any && any.getPackageName().startsWith("com.fasterxml.jackson")) {
      faults.add(at(owner, component) + " can hold anything");
    }
  }

  // The annotation cannot stand on a component itself; the compiler puts it on the field.
  private static String description(Class<?> owner, RecordComponent component) {
    try {
      var described = owner.getDeclaredField(component.getName()).getAnnotation(JsonPropertyDescription.class);
      return described == null ? "" : described.value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String at(Class<?> owner, RecordComponent component) {
    return owner.getSimpleName() + "." + component.getName();
  }
}
