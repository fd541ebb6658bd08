package dk.samspor.platform.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What somebody has to do today, of one service. Every service answers {@code GET /api/v1/today} in this shape, so that a
 * client can merge them: by {@link #ORDER}.
 *
 * @param day the business day it is for, Copenhagen
 * @param items the most urgent first
 */
public record Today(LocalDate day, List<Item> items) {

  public static final Comparator<Item> ORDER = Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(Item::what).thenComparing(Item::caseId);

  /**
   * One thing to do. Nothing in it tells who it is about.
   *
   * @param what the code of what is to be done: an act of the case such as {@code ACCEPT}, or a name of its own
   * @param text the same in words, in the caller's language
   * @param kind of case, such as {@code TRAINING_PLAN}
   * @param due the last day to do it, or null when there is none
   * @param late whether that day is over
   * @param href the case, as a path of this service
   */
  public record Item(String what, String text, String kind, UUID caseId, LocalDate due, boolean late, String href) {}
}
