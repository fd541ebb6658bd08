package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.TrainingPlan.Act.*;
import static dk.samspor.referral.trainingplan.TrainingPlan.Status.*;

import dk.samspor.platform.cases.Acts;
import dk.samspor.referral.trainingplan.TrainingPlan.Act;
import dk.samspor.referral.trainingplan.TrainingPlan.Status;

/** What can be done with a training plan in which state [D 1]. */
final class TrainingPlanActs {

  static final Acts<Status, Act> TABLE = Acts.of(Status.class, Act.class)
      .in(RECEIVED, ACCEPT, RETURN, DECIDE_LEVEL, ASK_HOSPITAL, FORWARD, CANCEL, DECLINE, ENTER_IN_ERROR, REDACT)
      .in(RETURNED, RESUBMIT, DECIDE_LEVEL, ASK_HOSPITAL, CANCEL, ENTER_IN_ERROR, REDACT)
      .in(RESUBMITTED, ACCEPT, RETURN, DECIDE_LEVEL, ASK_HOSPITAL, FORWARD, CANCEL, DECLINE, ENTER_IN_ERROR, REDACT)
      .in(ACCEPTED, DECIDE_LEVEL, ASK_HOSPITAL, ANSWER_LEVEL_CHANGE, ALLOCATE, OFFER_FIRST_CONTACT, FORWARD, CANCEL, DECLINE, ENTER_IN_ERROR, REDACT)
      .in(ALLOCATED, DECIDE_LEVEL, ASK_HOSPITAL, ANSWER_LEVEL_CHANGE, ALLOCATE, TAKE_HOME_DUTIES, OFFER_FIRST_CONTACT, START, FORWARD, CANCEL, DECLINE,
          ENTER_IN_ERROR, REDACT)
      .in(STARTED, DECIDE_LEVEL, ASK_HOSPITAL, ANSWER_LEVEL_CHANGE, TAKE_HOME_DUTIES, COMPLETE, FORWARD, DECLINE, ENTER_IN_ERROR, REDACT)
      .in(COMPLETED, DECIDE_LEVEL, REDACT) // a letter is never refused for coming late, nor for coming early
      .in(CANCELLED, DECIDE_LEVEL, ENTER_IN_ERROR, REDACT)
      .in(DECLINED, DECIDE_LEVEL, ENTER_IN_ERROR, REDACT)
      .in(ENTERED_IN_ERROR, DECIDE_LEVEL, REDACT)
      .done();

  private TrainingPlanActs() {}
}
