package dk.samspor.referral.trainingplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.Cpr;
import dk.samspor.platform.redaction.RedactionReason;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.ProviderKind;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan.GivenCitizen;
import dk.samspor.referral.trainingplan.TrainingPlan.Act;
import dk.samspor.referral.trainingplan.TrainingPlan.Status;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.PlanType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever order people do things in, a plan is where its table allows, and a refused act has not happened. */
class TrainingPlanWalkTest {

  private static final LocalDate TODAY = LocalDate.parse("2015-03-10");
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private static final AllocationQuestions NOBODY_ASKED = new AllocationQuestions() {
    @Override
    public FreeChoice freeChoice() {
      throw new IllegalStateException("no free choice is walked");
    }

    @Override
    public Qualified qualified(Level level) {
      return null;
    }
  };

  @Test
  void no_order_of_acts_leads_where_the_table_does_not() {
    long seed = Long.getLong("samspor.seed", 20150310L);
    System.out.println("TrainingPlanWalkTest seed " + seed);
    Random random = new Random(seed);
    Set<Status> reached = EnumSet.noneOf(Status.class);
    for (int walk = 0; walk < 6_000; walk++) {
      TrainingPlan plan = aPlan(random.nextBoolean());
      for (int step = 0; step < 30; step++) {
        Act act = Act.values()[random.nextInt(Act.values().length)];
        if (happens(act, random)) {
          tryOne(plan, act, random);
        }
        reached.add(plan.status());
      }
    }
    assertThat(reached).as("the walk has been everywhere").isEqualTo(EnumSet.allOf(Status.class));
  }

  private static boolean happens(Act act, Random random) {
    return switch (act) {
      case ENTER_IN_ERROR, CANCEL, DECLINE -> random.nextInt(4) == 0; // seldom, or hardly a walk would come far
      default -> true;
    };
  }

  private static void tryOne(TrainingPlan plan, Act act, Random random) {
    Status before = plan.status();
    int told = plan.caseSeq();
    int submission = plan.submission().number();
    try {
      perform(plan, act, random);
      assertThat(TrainingPlanActs.TABLE.allows(before, act)).as("%s while %s", act, before).isTrue();
    } catch (Refused refused) {
      assertThat(refused.code() == PlatformCode.ACT_NOT_ALLOWED).as("%s while %s", act, before)
          .isEqualTo(!TrainingPlanActs.TABLE.allows(before, act));
      assertThat(plan.status()).isEqualTo(before);
      assertThat(plan.caseSeq()).isEqualTo(told);
      assertThat(plan.submission().number()).isEqualTo(submission);
    }
  }

  private static void perform(TrainingPlan plan, Act act, Random random) {
    LocalDate day = TODAY.minusDays(random.nextInt(4));
    switch (act) {
      case ACCEPT -> plan.accept();
      case RETURN -> plan.returnToSender(new ReturnTrainingPlan(List.of(ReturnReason.OTHER), "Mangler."), TODAY);
      case RESUBMIT -> plan.resubmit(new ResubmitTrainingPlan("again", content(random.nextBoolean())));
      case DECIDE_LEVEL -> decide(plan, Level.values()[random.nextInt(4)], random.nextInt(3));
      case TAKE_HOME_DUTIES -> plan.takeHomeDuties(new TakeHomeDuties("Lone Dahl", "+4500000009", TakeHomeDuties.Transport.ARRANGED));
      case ALLOCATE -> plan.allocate(new AllocateTrainingPlan(ProviderKind.OWN_CENTRE, "Centret", null, null, null, null, null, null), NOBODY_ASKED);
      case OFFER_FIRST_CONTACT -> plan.offerFirstContact(new OfferFirstContact(day, null), discharge -> OptionalInt.of(1));
      case FORWARD -> plan.forward(new ForwardTrainingPlan("0479", ForwardTrainingPlan.Reason.MOVED, null, null), random.nextBoolean() ? "0479" : "0461");
      case CANCEL -> plan.cancel(new CancelTrainingPlan("Opereres igen."));
      case DECLINE -> plan.decline(new DeclineTrainingPlan(DeclineTrainingPlan.Reason.OTHER, null));
      case ANSWER_LEVEL_CHANGE -> plan.answerLevelChange(new AnswerLevelChange(random.nextBoolean(), anyKindOrNone(random), null), TODAY);
      case ASK_HOSPITAL -> ask(plan, anyKindOrNone(random));
      case START -> plan.start(day);
      case COMPLETE -> plan.complete(day);
      case ENTER_IN_ERROR -> plan.enterInError(new EnterInError(EnterInError.Reason.WRONG_CITIZEN, null));
      case REDACT -> {
        plan.textsAreGone(List.of("EVENT"));
        plan.tookOut(List.of("NOT_NECESSARY", "EVENT"),
            new TrainingPlanFact.TrainingPlanRedacted(RedactionReason.NOT_NECESSARY, List.of("EVENT"), List.of()));
      }
    }
  }

  /** Decided, changed later, or proposed to the hospital. */
  private static void decide(TrainingPlan plan, Level level, int how) {
    switch (how) {
      case 0 -> plan.decideLevel(new LevelDecision(level, true, TODAY));
      case 1 -> plan.changeLevel(level, TODAY);
      default -> plan.proposeLevel(level, HospitalQuestion.aboutALevel(1, TODAY));
    }
  }

  /** The letter of a question is never refused; of a plan that is over it changes nothing. */
  private static void ask(TrainingPlan plan, PlanType wish) {
    PlanLevel before = plan.levels();
    plan.askToReconsider(new HospitalQuestion(1, ReconsiderReason.PLAN_UNCLEAR, wish, TODAY, null));
    boolean over = !TrainingPlanActs.TABLE.allows(plan.status(), Act.ASK_HOSPITAL);
    if (over) {
      assertThat(plan.levels()).isEqualTo(before);
      throw PlatformCode.ACT_NOT_ALLOWED.refuse(); // as the walk expects of an act the table does not have
    }
  }

  private static PlanType anyKindOrNone(Random random) {
    int any = random.nextInt(PlanType.values().length + 1);
    return any == 0 ? null : PlanType.values()[any - 1];
  }

  private static TrainingPlan aPlan(boolean whole) {
    return new TrainingPlan(UUID.randomUUID(), new CitizenId(UUID.randomUUID()), "0461", Authority.hospital("4202360"),
        new ReceiveTrainingPlan("letter", null, new GivenCitizen(Cpr.of(PlanLetters.CPR), "Einer Prøve"), "0461", content(whole)),
        AgeBand.AGE_30_64, TODAY);
  }

  private static PlanContent content(boolean whole) {
    ObjectNode content = PlanLetters.content();
    if (!whole) {
      content.remove(List.of("planType", "need"));
    }
    return JSON.convertValue(content, PlanContent.class);
  }
}
