package dk.samspor.meeting.submission;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A slot on a meeting day, kept for one case until the case is held or taken off. */
public record Reservation(UUID meetingDay, LocalDate date, int slot, LocalTime startsAt) {}
