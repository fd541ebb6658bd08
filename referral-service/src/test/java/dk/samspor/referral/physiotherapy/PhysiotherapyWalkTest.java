package dk.samspor.referral.physiotherapy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.Walk;
import dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Act;
import dk.samspor.referral.physiotherapy.PhysiotherapyReferral.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever order doctor, physiotherapist, municipality and calendar act in, a referral is where its table allows. */
class PhysiotherapyWalkTest {

  private static final LocalDate TODAY = LocalDate.parse("2015-03-10");

  @Test
  void no_order_of_acts_leads_a_referral_where_its_table_does_not() {
    assertThat(Walk.of(Status.class, Act.class, PhysiotherapyWalkTest::aReferral, PhysiotherapyWalkTest::perform))
        .isEqualTo(EnumSet.allOf(Status.class));
  }

  /** No state lists an act by which a municipality could return, decline or change it: there is none at all. */
  @Test
  void the_table_has_no_act_that_returns_declines_or_changes_a_referral() {
    assertThat(EnumSet.allOf(Act.class)).extracting(Enum::name).noneMatch(name -> name.matches("RETURN|DECLINE|CHANGE|REDUCE|STOP"));
  }

  private static PhysiotherapyReferral aReferral() {
    return new PhysiotherapyReferral(new CitizenId(UUID.randomUUID()), "0461", Authority.practice("024015"), new ReferToPhysiotherapy(null, null,
        "0461", Eligibility.Group.SEVERE_DISABILITY, Eligibility.DiagnosisGroup.ACQUIRED_NEUROLOGICAL, "Følger.", null, "0479"),
        Validity.first(TODAY, 12));
  }

  private static void perform(PhysiotherapyReferral referral, Act act, Random random) {
    LocalDate day = TODAY.plusDays(random.nextInt(400));
    switch (act) {
      case CHOOSE_PROVIDER -> referral.chooseProvider(new ChooseProvider(random.nextBoolean() ? "odense-fys" : null, null));
      case RECORD_SESSION -> referral.recordSession(new RecordSession(day, random.nextBoolean() ? Session.Kind.TEAM : Session.Kind.INDIVIDUAL), 2);
      case FILE_EXCEPTION_REPORT -> referral.fileExceptionReport(new FileExceptionReport("Kan ikke på hold.", TODAY, TODAY));
      case SIGN_EXCEPTION_REPORT -> referral.signExceptionReport(TODAY);
      case WRITE_STATUS_REPORT -> referral.writeStatusReport(new WriteStatusReport("Bedre.", true), TODAY);
      case RENEW -> referral.renew(day, 12);
      case COMPLETE -> referral.complete();
      case CANCEL -> referral.cancel(new CancelPhysiotherapy(CancelPhysiotherapy.Reason.NO_LONGER_NEEDED, null));
      case DISCLOSE -> referral.disclose(new Disclosure(TODAY, Disclosure.Basis.CONSENT, "karen", TODAY, "Aftale.", null, null, null));
      case ASK_FOR_STATUS_REPORT -> referral.askForStatusReport(TODAY);
      case TELL_CITIZEN -> referral.tellCitizen(TODAY);
      case WITHDRAW_CONSENT -> referral.withdrawConsent(TODAY);
      case ASK -> referral.ask(new AskAboutReferral("Hvorfor?"));
      case REFUSE_FOR_CAPACITY -> referral.refuseForCapacity(new RefuseForCapacity(90, random.nextInt(120), true, "Fuldt."), 50);
      case EXPIRE -> referral.expire();
    }
  }
}
