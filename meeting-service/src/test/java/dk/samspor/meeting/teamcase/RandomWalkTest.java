package dk.samspor.meeting.teamcase;

import static dk.samspor.meeting.teamcase.TeamCaseStatus.CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.meeting.composition.Area;
import dk.samspor.meeting.composition.Composition;
import dk.samspor.meeting.composition.Participant;
import dk.samspor.meeting.composition.Seat;
import dk.samspor.meeting.decision.CoordinatingCaseWorker;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.followup.AdviceCategory;
import dk.samspor.meeting.followup.Barrier;
import dk.samspor.meeting.followup.GoalProgress;
import dk.samspor.meeting.followup.GpContact;
import dk.samspor.meeting.followup.InterventionState;
import dk.samspor.meeting.followup.RunningAdvice;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.ChecklistLine;
import dk.samspor.meeting.preparation.CitizenPoint;
import dk.samspor.meeting.preparation.CitizenTalk;
import dk.samspor.meeting.preparation.DocumentType;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.meeting.recommendation.RecommendationType;
import dk.samspor.meeting.recommendation.LifeArea;
import dk.samspor.meeting.submission.ScreeningAnswer;
import dk.samspor.meeting.submission.ScreeningEffort;
import dk.samspor.meeting.submission.Submission;
import dk.samspor.platform.agreements.ProcessKind;
import dk.samspor.platform.calendar.WorkingDays;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.web.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is tried in whatever order, a case either does it and stands in a defined state, or refuses and stands where it stood. */
class RandomWalkTest {
  private static final LocalDate DAY = LocalDate.of(2015, 3, 17);
  private static final WorkingDays CALENDAR = new WorkingDays();
  private static final PreparatoryPlan PLAN = PreparatoryPlan.ofTracks("a", "b", "c", "d", 3);
  private static final Set<String> REFUSALS = Set.of("ACT_NOT_ALLOWED", "PREPARATION_NOT_COMPLETE", "STATEMENT_MISSING", "ALREADY_SCREENED",
      "DOCUMENT_NOT_ON_CASE", "NO_MEETING_HELD", "PROOF_READING_NOT_ASKED", "CORRECTION_CANNOT_RETURN", "NOTHING_CORRECTED", "GP_CONTACT_NOT_AGREED",
      "ADVICE_AWAITED", "NO_ADVICE_ASKED", "GP_CONTACT_OUTSTANDING", "REOPENING_NOT_EXPLAINED");

  private final long seed = System.nanoTime();
  private final Random dice = new Random(seed);

  @ParameterizedTest @EnumSource(ProcessKind.class)
  void any_act_in_any_order_is_done_or_refused(ProcessKind process) {
    var reached = EnumSet.noneOf(TeamCaseStatus.class);
    for (int walk = 0; walk < 12000; walk++) {
      var it = new TeamCase(new CitizenId(UUID.randomUUID()), "0461", TeamCaseKind.FLEX_JOB, process,
          new CitizenFacts(LocalDate.of(1970, 3, 12), false, true));
      for (int step = 0; step < 60; step++) {
        tried(it, someAct(it), process);
        reached.add(it.status());
      }
    }
    assertThat(reached).as("seed " + seed).contains(CLOSED);
    assertThat(reached.contains(TeamCaseStatus.HELD)).as("seed " + seed).isEqualTo(process == ProcessKind.TEAM_MEETING);
  }

  /**
   * The history alone tells where a case stands: each line begins where the one before it ended, only with acts that state allows,
   * and the last one ends where the case is. No state is lost, and none is reached that the table does not know.
   */
  @ParameterizedTest @EnumSource(ProcessKind.class)
  void every_history_replays_to_the_same_state(ProcessKind process) {
    for (int walk = 0; walk < 500; walk++) {
      var it = new TeamCase(new CitizenId(UUID.randomUUID()), "0461", TeamCaseKind.FLEX_JOB, process,
          new CitizenFacts(LocalDate.of(1970, 3, 12), false, true));
      var history = new ArrayList<String>();
      for (int step = 0; step < 60; step++) {
        var before = it.status();
        var act = someAct(it);
        tried(it, act, process);
        if (it.status() != before) {
          history.add(act + " " + before + " " + it.status());
        }
      }
      assertThat(replayed(history, process)).as("seed " + seed).isEqualTo(it.status());
    }
  }

  private static TeamCaseStatus replayed(List<String> history, ProcessKind process) {
    var state = TeamCaseStatus.IN_PREPARATION;
    for (String line : history) {
      var words = line.split(" ");
      assertThat(TeamCaseStatus.valueOf(words[1])).as(line).isEqualTo(state);
      assertThat(Lifecycle.of(process).in(state)).as(line).contains(TeamCaseAct.valueOf(words[0]));
      state = TeamCaseStatus.valueOf(words[2]);
    }
    return state;
  }

  /** Every other time one that is allowed: by chance alone few cases come to their end. */
  private TeamCaseAct someAct(TeamCase it) {
    var allowed = List.copyOf(it.allowedActions());
    var from = allowed.isEmpty() || dice.nextBoolean() ? List.of(TeamCaseAct.values()) : allowed;
    return from.get(dice.nextInt(from.size()));
  }

  private void tried(TeamCase it, TeamCaseAct act, ProcessKind process) {
    var before = it.status();
    boolean allowed = it.allowedActions().contains(act) || act == TeamCaseAct.NOTICE_MOVE && Lifecycle.of(it.processKind()).allows(before, act);
    try {
      act(it, act, process);
      assertThat(allowed).as("%s in %s, seed %d", act, before, seed).isTrue();
    } catch (Refused refused) {
      assertThat(refused.code().name()).as("%s in %s, seed %d", act, before, seed).isIn(REFUSALS);
      assertThat(it.status()).as("%s in %s, seed %d", act, before, seed).isEqualTo(before);
    }
    assertThat(it.desk()).as("seed " + seed).isNotEmpty();
    assertThat(Deadlines.of(it, DAY)).as("seed " + seed).isNotNull();
  }

  private void act(TeamCase it, TeamCaseAct act, ProcessKind process) {
    switch (act) {
      case PREPARE -> it.prepare(PLAN);
      case ATTACH_DOCUMENT -> it.attach(CaseDocument.elsewhere(UUID.randomUUID(), DocumentType.OTHER, 1, DAY, null));
      case TAKE_OUT_DOCUMENT -> it.takeOut(it.chapters().documents.stream().map(CaseDocument::document).findAny()
          .orElseGet(UUID::randomUUID), "a newer one");
      case MARK_CHECKLIST -> it.markChecklist(ChecklistLine.WORK_TRIAL_REPORTS, dice.nextBoolean() ? "never worked" : null);
      case TALK_WITH_CITIZEN -> it.talkWithCitizen(new CitizenTalk(CitizenPoint.COMPANION, DAY, "a sister comes", "somebody"));
      case MERGE -> it.takeOver(new Chapters());
      case SUBMIT -> it.submit(submission(), process, "1083");
      case MOVE -> it.moveTo(submission());
      case SCREEN -> it.screen(ScreeningAnswer.SUFFICIENT, null,
          new ScreeningEffort("somebody", List.of(), null, null), dice.nextBoolean(), DAY, CALENDAR);
      case SCHEDULE -> it.schedule(DAY);
      case PLAN_TEAM -> it.planTeam(team(it));
      case SEND_PAPERS -> it.sendPapers(new PapersSent(DAY, Set.of(PapersSent.To.CITIZEN)));
      case WRITE_MINUTES -> it.writeMinutes(new WriteMinutes(null, null, true, false, "said", null, true).asMinutes(DAY));
      case WRITE_DRAFT -> it.readyTo(TeamCaseAct.WRITE_DRAFT);
      case ASK_PROOF_READING -> it.askProofReading(DAY, 1);
      case PROOF_READ -> it.proofRead(DAY, null);
      case CORRECT_RECOMMENDATION -> it.correct(recommendation(), "the pages", DAY);
      case HOLD -> it.hold(team(it), DAY, DAY.plusDays(7));
      case GIVE_STATEMENT -> it.giveStatement(Statement.given(DAY, "six hours"));
      case RECOMMEND -> it.recommend(recommendation(), DAY, DAY.plusDays(7), DAY.plusDays(14));
      case DECIDE -> it.decide(new Decision(DAY, false, null));
      case QUEUE_CONCLUSION -> it.queueConclusion();
      case QUEUE_GP_MESSAGE -> it.queueGpMessage();
      case SEND_CORRECTION -> it.correctionSent(DAY);
      case SETTLE_LETTER -> it.settleLetter(UUID.randomUUID(), LetterSettlement.SEND_AGAIN);
      case NAME_COORDINATING_CASE_WORKER -> it.nameCoordinatingCaseWorker(CoordinatingCaseWorker.named("somebody " + dice.nextInt(3), null, DAY));
      case SEND_CONCLUSION -> it.sendConclusion(DAY, "somebody", DAY);
      case INFORM_GP -> it.informGp(new GpInformation(GpInformation.Status.SENT, DAY));
      case AGREE_GP_CONTACT -> it.agreeGpContact(GpContact.agreed(DAY, DAY, "the back"));
      case CALL_OFF_GP_CONTACT -> it.callOffGpContact(DAY, "barred by the citizen");
      case RECORD_GP_CONTACT -> it.gpContactMade(DAY, "agreed");
      case FOLLOW_INTERVENTION -> it.interventionIs(new InterventionState(1, LifeArea.HEALTH, InterventionState.Status.NOT_STARTED, DAY,
          dice.nextBoolean() ? Barrier.WAITING_TIME : null, null));
      case FOLLOW_GOAL -> it.goalIs(new GoalProgress(1, LifeArea.HEALTH, GoalProgress.Progress.REACHED, DAY, null));
      case ASK_ADVICE -> it.askAdvice(RunningAdvice.asked(DAY, "what now", false));
      case GIVE_ADVICE -> it.giveAdvice(DAY, AdviceCategory.EXAMINE_IN_CLINICAL_FUNCTION, null, "examine");
      case FOLLOW_UP -> it.followUp(null, dice.nextBoolean() ? DAY : null);
      case CLOSE -> it.close();
      case POSTPONE -> it.postpone(List.of(PostponeReason.OTHER), null, DAY.plusDays(14));
      case RETURN -> it.returnToCaseWorker(List.of(ReturnReason.OTHER), null, DAY.plusDays(14));
      case WITHDRAW -> it.withdraw(WithdrawReason.OTHER, null);
      case RECORD_NO_SHOW -> it.recordNoShow(DAY, DAY.plusDays(14));
      case NOTICE_MOVE -> {
        if (dice.nextBoolean()) {
          it.noticeMove(new CitizenMoved("0479", DAY, CitizenMoved.Reason.MOVED, DAY));
        } else {
          it.noticeReturn(DAY);
        }
      }
      case REOPEN -> it.reopen(dice.nextBoolean() ? ReopenReason.NEW_INFORMATION : null, null);
    }
  }

  private static Submission submission() {
    return new Submission(DAY.minusDays(14), UUID.randomUUID(), DAY, 1, LocalTime.of(9, 0), 10, 10, DAY.minusDays(14), null, null,
        DAY.minusDays(7), DAY.minusDays(6), true, "hash");
  }

  private static Composition team(TeamCase it) {
    return new Composition(DAY, it.citizenFacts().atTheTable(), List.of(new Participant(Seat.HEALTH_COORDINATOR, null, Set.of()),
        new Participant(Seat.TEAM_MEMBER, null, Set.of(Area.EMPLOYMENT, Area.SOCIAL, Area.HEALTH))), 30);
  }

  private Recommendation recommendation() {
    var type = dice.nextInt(4) == 0 ? RecommendationType.RETURNED : RecommendationType.FLEX_JOB;
    return new Recommendation(type, null, Set.of(), null, List.of(), List.of(), List.of(), null, null, 1 + dice.nextInt(5));
  }
}
