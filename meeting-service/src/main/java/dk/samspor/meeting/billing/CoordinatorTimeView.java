package dk.samspor.meeting.billing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Time spent for a municipality.
 *
 * @param countedMinutes as the price counts them: half for a doctor in training
 */
public record CoordinatorTimeView(UUID id, CoordinatorTime.Status status, String municipality, TimeKind kind, LocalDate date, int minutes,
    int countedMinutes, Set<CoordinatorTime.Act> allowedActions) {}
