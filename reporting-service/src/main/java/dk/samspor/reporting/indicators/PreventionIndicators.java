package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Prevention and patient programmes of the municipalities' health centres [R 3.1, 3.4]. */
final class PreventionIndicators {

  static final Indicator REFERRED = indicator("PROGRAMME_REFERRALS")
      .named("Henvisninger til forebyggelse og forløb", "Referrals to prevention and programmes")
      .means("Antal henvisninger til kommunens sundhedscenter, efter forløb og om hospital eller almen praksis henviste.",
          "Number of referrals to the municipal health centre, by programme and by whether a hospital or a practice sent them.")
      .counts("Henvisninger", "Referrals")
      .as(new Count(Measure.PROGRAMME_REFERRED), Unit.REFERRALS)
      .by(Dimension.PROGRAMME, Dimension.SENT_FROM, Dimension.PRACTICE)
      .from("Henvisning: ProgrammeReferred", "Referral: ProgrammeReferred")
      .done();

  static final Indicator START = indicator("PROGRAMME_REFERRAL_TO_START")
      .named("Henvisning til start på forløb", "Referral to start of programme")
      .means("Hele dage fra henvisningen til forløbet begyndte. Værdien er medianen.",
          "Whole days from the referral until the programme began. The value is the median.")
      .counts("Påbegyndte forløb", "Programmes begun")
      .as(new Duration(Measure.PROGRAMME_STARTED), Unit.DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.PROGRAMME)
      .from("Henvisning: ProgrammeStarted", "Referral: ProgrammeStarted")
      .mind("Henvisninger, der venter, har ingen tid og er ikke med.", "Referrals still waiting have no time and are not in it.")
      .done();

  static final Indicator COMPLETED = indicator("PROGRAMMES_GONE_THROUGH")
      .named("Forløb gennemført helt", "Programmes gone through entirely")
      .means("Andelen af afsluttede forløb, som borgeren gennemførte helt.",
          "The share of programmes ended that the citizen went through entirely.")
      .counts("Gennemført helt", "Gone through entirely")
      .outOf("Afsluttede forløb", "Programmes ended")
      .as(new Share(Measure.PROGRAMME_COMPLETED, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PROGRAMME)
      .from("Henvisning: ProgrammeCompleted", "Referral: ProgrammeCompleted")
      .done();

  static final Indicator RETURNED = indicator("PROGRAMME_RETURN_REASONS")
      .named("Årsager til returnerede forebyggelseshenvisninger", "Reasons prevention referrals were returned")
      .means("Hvorfor henvisninger blev sendt tilbage. En tilbagesendelse med flere årsager tæller under hver.",
          "Why referrals were returned. A return for several reasons counts under each.")
      .counts("Årsager", "Reasons")
      .as(new Count(Measure.PROGRAMME_RETURNED), Unit.REASONS)
      .by(Dimension.REASON)
      .from("Henvisning: ProgrammeReturned", "Referral: ProgrammeReturned")
      .done();

  static final List<Indicator> ALL = List.of(REFERRED, START, COMPLETED, RETURNED);

  private PreventionIndicators() {}
}
