package dk.samspor.platform.schedule;

import java.time.Duration;

/**
 * Something a service does by itself again and again: remind, expire, warn. A bean of this type is enough. It is done by
 * one replica at a time, and what it did and that it did it are committed together.
 */
public interface Chore {

  /** Its name in metrics, in the audit and in the table, such as {@code certificate-reminders}. */
  String name();

  /** From the end of one round to the next. */
  Duration every();

  /**
   * Does a small part of what is to be done by now, as changes that a letter could make ({@code changeByLetter}).
   *
   * @return how many things it did; it is called again at once, in a transaction of its own, until there is nothing
   */
  int doSome();
}
