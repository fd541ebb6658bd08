package dk.samspor.platform.events;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the platform's annotation, which this module is below. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Topic {
  String value();
}
