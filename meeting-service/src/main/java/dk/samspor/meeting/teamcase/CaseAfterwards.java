package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseAct.*;
import static dk.samspor.meeting.teamcase.TeamCaseStatus.*;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.decision.Conclusion;
import dk.samspor.meeting.decision.CoordinatingCaseWorker;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.followup.AdviceCategory;
import dk.samspor.meeting.followup.GoalProgress;
import dk.samspor.meeting.followup.GpContact;
import dk.samspor.meeting.followup.InterventionState;
import dk.samspor.meeting.followup.RunningAdvice;
import dk.samspor.meeting.followup.TalksWith;
import dk.samspor.meeting.teamcase.TeamCaseFact.*;
import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What happens after the recommendation: the administration's decision, who is told, and what becomes of it [D 7]. */
@MappedSuperclass
abstract class CaseAfterwards extends CaseAtTheTable {

  protected CaseAfterwards() {}

  CaseAfterwards(CitizenId citizen, String municipality, TeamCaseKind caseKind, ProcessKind processKind) {
    super(citizen, municipality, caseKind, processKind);
  }

  /**
   * The talk with the doctor may be owed in almost any state, and is shown as to be done only where one is outstanding. That the citizen
   * has moved is told by letter, and nobody's to do.
   */
  @Override public Set<TeamCaseAct> allowedActions() {
    var allowed = EnumSet.noneOf(TeamCaseAct.class);
    allowed.addAll(super.allowedActions());
    allowed.remove(NOTICE_MOVE);
    if (chapters().gpContact == null || !chapters().gpContact.awaited()) {
      allowed.removeAll(EnumSet.of(RECORD_GP_CONTACT, CALL_OFF_GP_CONTACT));
    }
    return allowed;
  }

  void decide(Decision decision) {
    act(DECIDE, DECIDED);
    chapters().decision = decision;
    tell(new TeamCaseDecided(decision.deviates(), decision.decidedOn()));
  }

  /** From the meeting on; whoever it was before stays readable [D 7]. */
  void nameCoordinatingCaseWorker(CoordinatingCaseWorker named) {
    act(NAME_COORDINATING_CASE_WORKER, status());
    chapters().now(named);
    isCoordinatedBy(chapters().coordinatingCaseWorker.person());
  }

  /** Whom a conclusion names: who it says, or else who coordinates the case. A citizen is not left without somebody to turn to [D 7]. */
  String coordinatorToldOf(String said) {
    if (said != null && !said.isBlank()) {
      return said;
    }
    if (chapters().coordinatingCaseWorker == null) {
      throw MeetingCode.COORDINATING_CASE_WORKER_MISSING.refuse();
    }
    return chapters().coordinatingCaseWorker.name();
  }

  /** Printed and in the out-tray; the case is concluded when the letter has been sent. */
  void queueConclusion() {
    act(QUEUE_CONCLUSION, status());
  }

  void queueGpMessage() {
    act(QUEUE_GP_MESSAGE, status());
  }

  /** Whom the citizen was told of coordinates the case where nobody had been named; where somebody has been, perhaps since, that stands. */
  void sendConclusion(LocalDate sentOn, String coordinatingCaseWorker, LocalDate followUpOn) {
    act(SEND_CONCLUSION, CONCLUDED);
    var conclusion = Conclusion.of(sentOn, coordinatingCaseWorker, chapters().treatedOn(), conclusionDue().orElse(null),
        chapters().recommended.version());
    chapters().conclusion = conclusion;
    if (chapters().coordinatingCaseWorker == null) {
      chapters().now(CoordinatingCaseWorker.named(coordinatingCaseWorker, null, sentOn));
    }
    followUpIsDue(followUpOn);
    tell(new ConclusionSent(conclusion.days(), conclusion.withinDeadline(), sentOn, processKind()));
  }

  /** What was told of a recommendation that turned out to be wrong has been told right. */
  void correctionSent(LocalDate today) {
    act(SEND_CORRECTION, status());
    tell(new CorrectionSent(today));
  }

  /** A letter the mail did not take is tried again, or went another way. */
  void settleLetter(UUID letter, LetterSettlement how) {
    act(SETTLE_LETTER, status(), List.of(how.name()), null);
    about(letter);
  }

  void informGp(GpInformation information) {
    act(INFORM_GP, status(), List.of(information.status().name()), null);
    chapters().gp = information;
    tell(new GpInformed(information.status()));
  }

  /** Agreed at the meeting: that, and when, the coordinator talks with the doctor [D 7.1]. */
  void agreeGpContact(GpContact contact) {
    act(AGREE_GP_CONTACT, status());
    chapters().gpContact = contact.after(chapters().gpContact);
    tell(new GpContactAgreed(contact.due()));
  }

  void gpContactMade(LocalDate on, String outcome) {
    require(RECORD_GP_CONTACT);
    var agreed = awaitedGpContact();
    act(RECORD_GP_CONTACT, status());
    chapters().gpContact = agreed.made(on, outcome);
    tell(new GpContactMade(!on.isAfter(agreed.due())));
  }

  /** The citizen has barred it, say: nobody is reminded of it any more, and the case can be closed. */
  void callOffGpContact(LocalDate today, String because) {
    require(CALL_OFF_GP_CONTACT);
    var agreed = awaitedGpContact();
    act(CALL_OFF_GP_CONTACT, status(), List.of(), because);
    chapters().gpContact = agreed.calledOff(today);
    tell(new GpContactCalledOff(agreed.due()));
  }

  private GpContact awaitedGpContact() {
    var agreed = chapters().gpContact;
    if (agreed == null || !agreed.awaited()) {
      throw MeetingCode.GP_CONTACT_NOT_AGREED.refuse();
    }
    return agreed;
  }

  void interventionIs(InterventionState state) {
    act(FOLLOW_INTERVENTION, status(), List.of(state.status().name()), null);
    chapters().now(state);
    tell(state.barrier() == null
        ? new InterventionStarted(state.area(), state.on(), (int) ChronoUnit.DAYS.between(chapters().decision.decidedOn(), state.on()))
        : new InterventionNotStarted(state.area(), state.on(), state.barrier()));
  }

  void goalIs(GoalProgress progress) {
    act(FOLLOW_GOAL, status(), List.of(progress.progress().name()), null);
    chapters().now(progress);
    tell(new GoalProgressed(progress.area(), progress.on(), progress.progress()));
  }

  /** @param next when it is looked at again, null when it is not */
  void followUp(String note, LocalDate next) {
    act(FOLLOW_UP, FOLLOWED_UP, List.of(), note);
    followUpIsDue(next);
  }

  /** One question at a time: the next one waits for the answer. */
  void askAdvice(RunningAdvice question) {
    require(ASK_ADVICE);
    if (chapters().awaitedAdvice().isPresent()) {
      throw MeetingCode.ADVICE_AWAITED.refuse();
    }
    act(ASK_ADVICE, status());
    adviceIsAwaitedSince(question.askedOn());
    chapters().add(question);
  }

  /** The doctor is talked with only where the citizen has agreed [D 7.3]. */
  void giveAdvice(LocalDate today, AdviceCategory category, TalksWith with, String statement) {
    require(GIVE_ADVICE);
    var asked = chapters().awaitedAdvice().orElseThrow(() -> MeetingCode.NO_ADVICE_ASKED.refuse());
    var given = asked.given(today, category, with, statement);
    act(GIVE_ADVICE, status(), List.of(category.name()), null);
    adviceIsAwaitedSince(null);
    chapters().answer(asked, given);
    tell(new AdviceGiven(category));
    if (category == AdviceCategory.EXAMINE_IN_CLINICAL_FUNCTION) {
      adviseExamination(today, ClinicalExaminationAdvised.Occasion.RUNNING_CASE);
    }
  }

  /** Not while the coordinator's talk with the doctor is outstanding: nobody would be reminded of it in a closed case [D 7.1]. */
  void close() {
    require(CLOSE);
    var contact = chapters().gpContact;
    if (contact != null && contact.awaited()) {
      throw MeetingCode.GP_CONTACT_OUTSTANDING.refuse(contact.due());
    }
    act(CLOSE, CLOSED);
    adviceIsAwaitedSince(null);
    followUpIsDue(null);
    tell(new TeamCaseClosed());
  }
}
