package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that counts, with every dimension it can be cut by.
 *
 * @param nr ordinal of this measure within the dossier, from 1
 * @param date the day it belongs to in the figures
 * @param cut what it can be grouped by
 * @param value whole days or a count; null when the sender did not say
 */
public record Observation(UUID dossier, Measure measure, int nr, LocalDate date, Cut cut, Integer value, Judged judged) {

  /** Stands in for a dimension that has no meaning for the measure. */
  public static final String NONE = "NONE";
  /** Stands in for a dimension nobody has told yet. */
  public static final String UNKNOWN = "UNKNOWN";

  /** The dimensions of an observation. Never null: {@link #NONE} or {@link #UNKNOWN}. */
  public record Cut(String region, String municipality, String processKind, String level, String citizenGroup, String form) {

    /** Where the event says it happened. */
    static Cut at(StoredEvent event) {
      return new Cut(orUnknown(event.region()), orUnknown(event.municipality()), NONE, NONE, NONE, NONE);
    }

    Cut process(String kind) {
      return new Cut(region, municipality, kind, level, citizenGroup, form);
    }

    Cut placed(String onLevel, String group) {
      return new Cut(region, municipality, processKind, onLevel, group, form);
    }

    Cut form(String ofCertificate) {
      return new Cut(region, municipality, processKind, level, citizenGroup, ofCertificate);
    }

    private static String orUnknown(String code) {
      return code == null || code.isBlank() ? UNKNOWN : code;
    }
  }

  static Observation one(Measure measure, StoredEvent event, LocalDate date, Cut cut) {
    return new Observation(event.dossier(), measure, 1, date, cut, 1, Judged.NOT_JUDGED);
  }

  Observation valued(Integer days) {
    return new Observation(dossier, measure, nr, date, cut, days, judged);
  }

  Observation judged(Judged verdict) {
    return new Observation(dossier, measure, nr, date, cut, value, verdict);
  }

  Observation numbered(int ordinal) {
    return new Observation(dossier, measure, ordinal, date, cut, value, judged);
  }
}
