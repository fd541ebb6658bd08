package dk.samspor.stratification.assessment;

import static dk.samspor.stratification.assessment.Assessment.Act.ASK_HOSPITAL;
import static dk.samspor.stratification.assessment.Assessment.Act.ASSIGN;
import static dk.samspor.stratification.assessment.Assessment.Act.CANCEL;
import static dk.samspor.stratification.assessment.Assessment.Act.CLOSE;
import static dk.samspor.stratification.assessment.Assessment.Act.CONFIRM_RESTRATIFICATION;
import static dk.samspor.stratification.assessment.Assessment.Act.DECIDE;
import static dk.samspor.stratification.assessment.Assessment.Act.REDACT;
import static dk.samspor.stratification.assessment.Assessment.Act.RESTRATIFY;
import static dk.samspor.stratification.assessment.Assessment.Act.START_TRAINING;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.stratification.assessment.Assessment.Act;
import dk.samspor.stratification.model.StratificationModel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Of the acts a status allows those that would be accepted of a person on a day: the list of an assessment is to be trusted. */
final class ActsToday {

  private static final Set<Act> BY_LETTER = EnumSet.of(CLOSE, CANCEL, START_TRAINING, REDACT);

  private ActsToday() {}

  static Set<Act> of(Assessment assessment, StratificationModel model, LocalDate today, Agreement agreement, String by) {
    var acts = EnumSet.noneOf(Act.class);
    acts.addAll(assessment.allowedActions());
    acts.removeAll(BY_LETTER);
    if (!assessment.planType.isTheHospitals()) acts.remove(ASK_HOSPITAL);
    if (!assessment.questions(model).isEmpty()) acts.remove(DECIDE);
    var later = assessment.later;
    if (!later.isInTime(today, agreement) || later.current != null && PlanType.of(later.current).isTheHospitals()) acts.remove(RESTRATIFY);
    if (!later.canBeConfirmed(today, agreement) || later.wasBegunBy(by)) acts.remove(CONFIRM_RESTRATIFICATION);
    if (later.current != null && PlanType.of(later.current).isTheHospitals()) acts.remove(ASSIGN);
    return acts;
  }
}
