package dk.samspor.platform.testing.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One fact as its consumers see it: event type, topic and schema. */
record FactDescription(String service, String topic, Class<?> record) {

  /** The records of a sealed interface that carries the platform's {@code @Topic}. */
  static List<FactDescription> of(String service, Class<?> facts) {
    if (!facts.isSealed()) {
      throw new IllegalArgumentException(facts.getName() + " is not sealed: its facts cannot be listed");
    }
    var described = new ArrayList<FactDescription>();
    for (Class<?> told : facts.getPermittedSubclasses()) {
      if (told.isRecord()) {
        described.add(new FactDescription(service, topic(facts), told));
      } else {
        described.addAll(of(service, told));
      }
    }
    return described;
  }

  String name() {
    return record.getSimpleName();
  }

  String type() {
    return "dk.samspor." + service + "." + name() + ".v1";
  }

  String fileName() {
    return type() + ".schema.json";
  }

  ObjectNode schema() {
    return FactSchema.of(record, type());
  }

  // By name: this module is below the platform and does not have the annotation.
  private static String topic(Class<?> facts) {
    return Arrays.stream(facts.getAnnotations())
        .filter(annotation -> annotation.annotationType().getSimpleName().equals("Topic"))
        .map(FactDescription::value).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(facts.getName() + " has no @Topic"));
  }

  private static String value(Annotation topic) {
    try {
      return (String) topic.annotationType().getMethod("value").invoke(topic);
    } catch (ReflectiveOperationException noTopic) {
      throw new IllegalArgumentException(topic + " has no value()", noTopic);
    }
  }
}
