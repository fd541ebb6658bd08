package dk.samspor.platform.events;

/** Names of events: {@code dk.samspor.<service>.<Fact>.v1}. */
public final class EventType {

  private EventType() {}

  public static String of(String service, Class<? extends Fact> fact) {
    return "dk.samspor." + service + "." + fact.getSimpleName() + ".v1";
  }

  /** The topic of the sealed interface the record belongs to. */
  public static String topicOf(Class<? extends Fact> fact) {
    for (Class<?> told : fact.getInterfaces()) {
      var topic = told.getAnnotation(Topic.class);
      if (topic != null) {
        return topic.value();
      }
    }
    throw new IllegalStateException(fact + " is in no interface with @Topic");
  }
}
