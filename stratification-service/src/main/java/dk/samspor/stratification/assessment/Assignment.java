package dk.samspor.stratification.assessment;

import dk.samspor.stratification.supply.PatientGroup;
import dk.samspor.stratification.supply.Qualification;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who trains the citizen at the level decided.
 *
 * @param supervisor who supervises, where the therapist does not qualify by herself; else null
 */
public record Assignment(UUID therapist, UUID supervisor, PatientGroup group, LocalDate from, Qualification.Answer answer) {}
