package dk.samspor.stratification.assessment;

import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.supply.MayTake;
import dk.samspor.stratification.supply.PatientGroup;
import dk.samspor.stratification.supply.Qualification.CaseLevel;
import dk.samspor.stratification.supply.Qualification;
import dk.samspor.stratification.supply.Supply;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who trains the citizen at the level decided.
 *
 * @param supervisor who supervises, where the therapist does not qualify by herself; else null
 */
public record Assignment(UUID therapist, UUID supervisor, PatientGroup group, LocalDate from, Qualification.Answer answer) {

  /** Refuses who may not take a case of this level on that day, with what speaks against her. */
  static Assignment of(AssignTherapist command, Level level, LocalDate from, Supply supply) {
    if (PlanType.of(level) != PlanType.GENERAL) throw StratificationCode.SPECIALISED_ONLY_CONFIRMED.refuse();
    var question = new MayTake(CaseLevel.valueOf(level.name()), command.group(), from);
    var answer = supply.of(command.therapist(), command.supervisor(), question);
    if (!answer.allows()) throw StratificationCode.THERAPIST_DOES_NOT_QUALIFY.refuse(answer.reasons().stream()
        .map(reason -> Violation.of("therapist", reason.code().name(), reason.words().da(), reason.words().en())).toArray(Violation[]::new));
    return new Assignment(command.therapist(), command.supervisor(), command.group(), from, answer.answer());
  }
}
