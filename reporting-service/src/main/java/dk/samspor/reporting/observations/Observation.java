package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that counts, with every dimension it can be cut by.
 *
 * @param nr ordinal of this measure within the dossier, from 1
 * @param date the day it belongs to in the figures
 * @param told the business day of the fact that made it what it is: when that is after the month closed, it came late
 * @param cut what it can be grouped by
 * @param value whole days, a count, or an amount in øre; null when the sender did not say
 */
public record Observation(UUID dossier, Measure measure, int nr, LocalDate date, LocalDate told, Cut cut, Integer value,
    Judged judged) {

  /** Stands in for a dimension that has no meaning for the measure. */
  public static final String NONE = "NONE";
  /** Stands in for a dimension nobody has told yet. */
  public static final String UNKNOWN = "UNKNOWN";

  /**
   * The dimensions of an observation. Never null: {@link #NONE} or {@link #UNKNOWN}.
   *
   * @param kind what sort of thing it is, in the measure's own codes: a reason, an area, a type
   * @param detail a second such code
   * @param unit the house it happened at: a hospital department, a practice
   */
  public record Cut(String region, String municipality, String processKind, String level, String citizenGroup, String form,
      String kind, String detail, String unit) {

    /** Where the event says it happened. */
    static Cut at(StoredEvent event) {
      return new Cut(orUnknown(event.region()), orUnknown(event.municipality()), NONE, NONE, NONE, NONE, NONE, NONE, NONE);
    }

    Cut process(String to) {
      return new Cut(region, municipality, to, level, citizenGroup, form, kind, detail, unit);
    }

    Cut placed(String onLevel, String group) {
      return new Cut(region, municipality, processKind, onLevel, group, form, kind, detail, unit);
    }

    Cut form(String ofCertificate) {
      return new Cut(region, municipality, processKind, level, citizenGroup, ofCertificate, kind, detail, unit);
    }

    Cut kind(String of) {
      return new Cut(region, municipality, processKind, level, citizenGroup, form, orUnknown(of), detail, unit);
    }

    Cut detail(String of) {
      return new Cut(region, municipality, processKind, level, citizenGroup, form, kind, orUnknown(of), unit);
    }

    Cut unit(String house) {
      return new Cut(region, municipality, processKind, level, citizenGroup, form, kind, detail, orUnknown(house));
    }

    private static String orUnknown(String code) {
      return code == null || code.isBlank() ? UNKNOWN : code;
    }
  }

  static Observation one(Measure measure, StoredEvent event, LocalDate date, Cut cut) {
    return new Observation(event.dossier(), measure, 1, date, event.businessDate(), cut, 1, Judged.NOT_JUDGED);
  }

  /** Counted on the day the event itself counts on. */
  static Observation one(Measure measure, StoredEvent event, Cut cut) {
    return one(measure, event, event.businessDate(), cut);
  }

  Observation valued(Integer days) {
    return new Observation(dossier, measure, nr, date, told, cut, days, judged);
  }

  /** The same thing, counted as something else as well. */
  Observation as(Measure other) {
    return new Observation(dossier, other, nr, date, told, cut, value, judged);
  }

  Observation judged(Judged verdict) {
    return new Observation(dossier, measure, nr, date, told, cut, value, verdict);
  }

  Observation on(LocalDate day) {
    return new Observation(dossier, measure, nr, day, told, cut, value, judged);
  }

  Observation told(LocalDate on) {
    return new Observation(dossier, measure, nr, date, on, cut, value, judged);
  }

  /**
   * Counted in the month a case began, however long the case goes on: how far it came, and whether somebody still waits. Such
   * months never close, and what they are counted by later does not come late.
   */
  boolean followsItsCase() {
    return measure.followsItsCases() && (measure != Measure.WAITING_LIST || cut.kind().equals("WAITING"));
  }

  Observation numbered(int ordinal) {
    return new Observation(dossier, measure, ordinal, date, told, cut, value, judged);
  }
}
