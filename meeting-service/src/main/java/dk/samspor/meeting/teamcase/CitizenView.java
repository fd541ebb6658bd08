package dk.samspor.meeting.teamcase;

import java.time.LocalDate;
import java.util.UUID;

/** The citizen as a case shows it: never the CPR number. */
public record CitizenView(UUID id, String name, LocalDate birthDate) {}
