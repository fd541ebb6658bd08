package dk.samspor.meeting.consultation;

import java.time.LocalDate;
import java.util.List;

/**
 * How often a municipality is offered a consultation in the next eight weeks.
 *
 * @param everyDays at least every so many days
 * @param agreed whether that is agreed, or only proposed
 * @param gaps times without an offer that are longer
 */
public record Rhythm(String municipality, int everyDays, boolean agreed, List<LocalDate> offered,
    List<OfferedEveryFortnight.Gap> gaps) {}
