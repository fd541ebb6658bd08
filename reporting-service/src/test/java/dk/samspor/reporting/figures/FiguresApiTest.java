package dk.samspor.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test has a year of its own, so that they need not know of each other. */
@QuarkusTest
class FiguresApiTest {

  private static final String ODENSE = Tokens.person("jonas", "municipality:0461", "CASE_WORKER");
  private static final String AARHUS = Tokens.person("kirsten", "municipality:0751", "CASE_WORKER");
  private static final String SYDDANMARK = Tokens.person("vibeke", "region:1083", "REPORT_VIEWER");
  private static final String COUNTRY = Tokens.person("susanne", "national", "REPORT_VIEWER");

  @Inject Postman postman;

  @Test
  void a_plan_and_its_level_are_in_the_figures_of_the_municipality() {
    postman.bring(plans(Events.in("0461", "1083", 1), "2001-03-02", "BASIC", "BASIC", "ADVANCED"));
    figures(ODENSE, "indicator=FIRST_PLACEMENT&from=2001-01-01&to=2001-12-31").body("basis", equalTo("ACTUAL"))
        .body("figures.find { it.dimensions.level == 'BASIC' }.numerator", equalTo(2))
        .body("figures.find { it.dimensions.level == 'BASIC' }.denominator", equalTo(3))
        .body("figures.find { it.dimensions.level == 'BASIC' }.value", equalTo(66.7f))
        .body("figures.find { it.dimensions.level == 'BASIC' }.expected.verdict", equalTo("WITHIN"));
  }

  @Test
  void a_plan_with_brain_injury_is_among_all_placed_and_once_among_those_received() {
    Events odense = Events.in("0461", "1083", 11);
    postman.bring(plans(odense, "2008-03-02", "BASIC", "BASIC", "BASIC"));
    UUID injured = odense.id();
    postman.bring(List.of(odense.referral("TrainingPlanReceived", injured, "2008-03-02", "brainInjury", true), odense.stratification(
        "AssessmentDecided", odense.id(), "2008-03-02", "trainingPlan", injured.toString(), "level", "ADVANCED", "firstPlacement", true)));
    String year = "&period=year&from=2008-01-01&to=2008-12-31&by=region,citizenGroup,level";
    figures(SYDDANMARK, "indicator=FIRST_PLACEMENT" + year).body("figures.dimensions.region", everyItem(equalTo("1083")))
        .body("figures.collect { it.dimensions.citizenGroup + ' ' + it.dimensions.level + ' ' + it.numerator + '/' + it.denominator }",
            contains("ALL ADVANCED 1/4", "ALL BASIC 3/4", "BRAIN_INJURY ADVANCED 1/1"));
    figures(SYDDANMARK, "indicator=FIRST_PLACEMENT" + year + "&citizenGroup=ALL&level=BASIC").body("figures.denominator", contains(4));
    figures(SYDDANMARK, "indicator=FIRST_PLACEMENT" + year + "&citizenGroup=BRAIN_INJURY").body("figures.numerator", contains(1));
    figures(SYDDANMARK, "indicator=PLANS_RECEIVED" + year).body("figures.numerator.sum()", equalTo(4));
  }

  @Test
  void another_municipalitys_detail_cannot_be_seen() {
    postman.bring(plans(Events.in("0461", "1083", 2), "2002-03-02", "BASIC", "BASIC", "ADVANCED"));
    String question = "indicator=PLANS_RECEIVED&by=municipality&from=2002-01-01&to=2002-12-31";
    figures(ODENSE, question).body("figures[0].numerator", equalTo(3)).body("figures[0].suppressed", equalTo(false));
    figures(SYDDANMARK, question).body("figures[0].numerator", equalTo(3));
    for (String other : List.of(AARHUS, COUNTRY)) {
      figures(other, question).body("figures[0].suppressed", equalTo(true)).body("figures[0].numerator", nullValue())
          .body("figures[0].value", nullValue());
      figures(other, "indicator=PLANS_RECEIVED&municipality=0461&from=2002-01-01&to=2002-12-31")
          .body("figures[0].suppressed", equalTo(true));
    }
  }

  @Test
  void naming_ones_own_region_beside_anothers_municipality_opens_nothing() {
    postman.bring(plans(Events.in("0751", "1083", 3), "2003-03-02", "BASIC")); // a letter with the wrong region
    figures(SYDDANMARK, "indicator=PLANS_RECEIVED&municipality=0751&region=1083&from=2003-01-01&to=2003-12-31")
        .body("figures[0].suppressed", equalTo(true));
  }

  @Test
  void five_in_the_country_are_published_and_none_is_no_figure() {
    postman.bring(plans(Events.in("0461", "1083", 4), "2004-03-02", "BASIC", "BASIC", "BASIC"));
    postman.bring(plans(Events.in("0751", "1082", 5), "2004-04-02", "BASIC", "BASIC"));
    figures(COUNTRY, "indicator=PLANS_RECEIVED&from=2004-01-01&to=2004-12-31").body("figures[0].numerator", equalTo(5));
    figures(COUNTRY, "indicator=PLANS_RECEIVED&from=1999-01-01&to=1999-12-31").body("figures.size()", equalTo(0));
  }

  @Test
  void durations_are_kept_whole_and_summed_exactly() {
    Events odense = Events.in("0461", "1083", 6);
    List<StoredEvent> events = new ArrayList<>();
    for (int days : new int[] {10, 20, 21, 40}) {
      events.add(odense.referral("CertificateDelivered", odense.id(), "2005-02-01", "form", "LAE_265", "leadTimeDays", days));
    }
    postman.bring(events);
    figures(ODENSE, "indicator=LAE265_LEAD_TIME&period=quarter&from=2005-01-01&to=2005-12-31")
        .body("figures[0].period", equalTo("2005-Q1")).body("figures[0].value", equalTo(20.5f))
        .body("figures[0].spread.min", equalTo(10)).body("figures[0].spread.mean", equalTo(22.8f))
        .body("figures[0].spread.p90", equalTo(40)).body("figures[0].days.'21'", equalTo(1))
        .body("figures[0].target", equalTo("NOT_JUDGED"));
  }

  @Test
  void cases_per_meeting_day_leaves_hearings_out() {
    Events odense = Events.in("0461", "1083", 7);
    List<StoredEvent> events = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      events.add(odense.meeting("TeamCaseHeld", odense.id(), "2006-02-01", "day", "2006-02-01", "processKind", "TEAM_MEETING"));
    }
    events.add(odense.meeting("TeamCaseRecommended", odense.id(), "2006-02-01", "processKind", "COORDINATOR_HEARING"));
    events.add(odense.meeting("MeetingDayHeld", odense.id(), "2006-02-01", "date", "2006-02-01", "cases", 6));
    events.add(odense.meeting("MeetingDayHeld", odense.id(), "2006-02-08", "date", "2006-02-08", "cases", 5));
    postman.bring(events);
    figures(ODENSE, "indicator=CASES_PER_MEETING_DAY&municipality=0461&from=2006-01-01&to=2006-12-31")
        .body("figures[0].value", equalTo(5.5f)).body("figures[0].numerator", equalTo(11));
    figures(ODENSE, "indicator=CASES_TREATED&by=processKind&municipality=0461&from=2006-01-01&to=2006-12-31")
        .body("figures.numerator", contains(1, 11));
  }

  @Test
  void the_dashboard_answers_all_of_the_page_in_one_call() {
    postman.bring(plans(Events.in("0461", "1083", 8), "2007-03-02", "BASIC", "ADVANCED"));
    ValidatableResponse page = As.caller(ODENSE).get("/api/v1/dashboard?period=year&at=2007-06-01").then().statusCode(200);
    page.body("place.code", equalTo("municipality:0461")).body("place.name", equalTo("Odense")).body("place.own", equalTo(true))
        .body("span.at", equalTo("2007")).body("headlines.size()", equalTo(12)).body("asOf", notNullValue())
        .body("headlines.find { it.indicator.code == 'PLANS_RECEIVED' }.figure.numerator", equalTo(2))
        .body("trend.size()", equalTo(12)).body("trend[2].plans.numerator", equalTo(2))
        .body("choices.places.code", hasItems("national", "region:1083", "municipality:0461"));
  }

  @Test
  void the_cases_behind_a_figure_are_shown_to_their_own_municipality_alone() {
    postman.bring(plans(Events.in("0461", "1083", 21), "1991-03-02", "BASIC", "ADVANCED"));
    String question = "/api/v1/figures/cases?indicator=PLANS_RECEIVED&municipality=0461&from=1991-01-01&to=1991-12-31";
    As.caller(ODENSE).get(question).then().statusCode(200).body("size()", equalTo(2)).body("id", everyItem(notNullValue()));
    As.caller(AARHUS).get(question).then().statusCode(200).body("size()", equalTo(0));
  }

  @Test
  void a_regions_coordinator_sees_the_cases_that_were_sent_to_her_and_nobody_else_there_does() {
    Events odense = Events.in("0461", "1083", 211);
    UUID sent = odense.id();
    postman.bring(List.of(odense.meeting("TeamCaseOpened", sent, "1990-03-01", "kind", "FLEX_JOB"),
        odense.meeting("TeamCaseSubmitted", sent, "1990-03-02", "workingDaysBefore", 12, "processKind", "TEAM_MEETING"),
        odense.meeting("TeamCaseOpened", odense.id(), "1990-03-01", "kind", "FLEX_JOB")));
    postman.bring(plans(odense, "1990-03-02", "BASIC"));
    String coordinator = Tokens.person("pia", "region:1083", "HEALTH_COORDINATOR");
    String opened = "/api/v1/figures/cases?indicator=CASES_OPENED&from=1990-01-01&to=1990-12-31";
    As.caller(coordinator).get(opened + "&region=1083").then().statusCode(200).body("id", contains(sent.toString()));
    As.caller(coordinator).get(opened.replace("CASES_OPENED", "PLANS_RECEIVED") + "&region=1083").then().body("size()", equalTo(0));
    As.caller(coordinator).get(opened + "&region=1082").then().body("size()", equalTo(0));
    As.caller(coordinator).get(opened + "&municipality=0461").then().body("size()", equalTo(0));
    As.caller(Tokens.person("per", "region:1082", "HEALTH_COORDINATOR")).get(opened + "&region=1083").then().body("size()", equalTo(0));
    As.caller(SYDDANMARK).get(opened + "&region=1083").then().statusCode(200).body("size()", equalTo(0));
    As.caller(ODENSE).get(opened + "&region=1083").then().body("size()", equalTo(0));
    As.caller(coordinator).get("/api/v1/dashboard?place=region:1083&at=1990-01-01").then().body("cases", equalTo(true));
    As.caller(SYDDANMARK).get("/api/v1/dashboard?place=region:1083&at=1990-01-01").then().body("cases", equalTo(false));
  }

  @Test
  void a_running_year_is_set_beside_the_year_before_the_region_and_the_country() {
    postman.bring(plans(Events.in("0461", "1083", 22), "1993-03-02", "BASIC", "ADVANCED"));
    postman.bring(plans(Events.in("0461", "1083", 23), "1992-02-02", "BASIC"));
    postman.bring(plans(Events.in("0479", "1083", 24), "1993-03-02", "BASIC", "BASIC", "BASIC", "BASIC", "BASIC", "BASIC"));
    postman.bring(plans(Events.in("0751", "1082", 26), "1993-03-02", "BASIC", "BASIC", "BASIC", "BASIC", "BASIC", "BASIC"));
    figures(ODENSE, "indicator=PLANS_RECEIVED&period=yearToDate&to=1993-04-10&compare=true")
        .body("figures[0].period", equalTo("1993-01-01/1993-04-30")).body("figures[0].numerator", equalTo(2))
        .body("beside.find { it.with == 'YEAR_BEFORE' }.figures[0].numerator", equalTo(1))
        .body("beside.find { it.with == 'REGION' }.figures[0].numerator", equalTo(8))
        .body("beside.find { it.with == 'COUNTRY' }.figures[0].numerator", equalTo(14));
    figures(ODENSE, "indicator=PLANS_RECEIVED&period=rolling12&to=1993-01-31").body("figures[0].numerator", equalTo(1));
  }

  @Test
  void what_is_told_after_a_month_has_closed_reopens_it_visibly() {
    Events odense = Events.in("0461", "1083", 25);
    postman.bring(List.of(odense.referral("TrainingPlanReceived", odense.id(), "1994-03-20", "receivedDate", "1994-03-18")));
    String month = "indicator=PLANS_RECEIVED&period=month&from=1994-03-01&to=1994-03-31";
    figures(ODENSE, month).body("figures[0].state", equalTo("CLOSED")).body("figures[0].late", nullValue());
    postman.bring(List.of(odense.referral("TrainingPlanReceived", odense.id(), "1994-04-16", "receivedDate", "1994-03-31")));
    figures(ODENSE, month).body("figures[0].state", equalTo("REOPENED")).body("figures[0].late", equalTo(1))
        .body("figures[0].numerator", equalTo(2));
  }

  @Test
  void a_deadline_counts_from_the_day_it_passes_whether_or_not_the_plan_ever_starts() {
    Events odense = Events.in("0461", "1083", 27);
    UUID inTime = odense.id();
    postman.bring(List.of(odense.referral("TrainingPlanReceived", odense.id(), "1981-03-02", "deadline", "1981-03-09"),
        odense.referral("TrainingPlanReceived", inTime, "1981-03-02", "deadline", "1981-03-09"),
        odense.referral("TrainingPlanStarted", inTime, "1981-03-05", "date", "1981-03-05"),
        odense.referral("TrainingPlanReceived", odense.id(), "1981-03-02", "deadline", "2199-12-30")));
    String question = "indicator=PLAN_DEADLINE_MET&municipality=0461";
    figures(ODENSE, question + "&from=1981-01-01&to=1981-12-31").body("figures[0].numerator", equalTo(1)).body("figures[0].denominator", equalTo(2));
    for (String period : List.of("year", "month", "day", "all")) {
      figures(ODENSE, question + "&period=" + period + "&from=2199-01-01&to=2199-12-31").body("figures.size()", equalTo(0));
    }
    figures(ODENSE, question + "&by=level&period=month&from=2199-01-01&to=2199-12-31").body("figures.size()", equalTo(0));
    As.caller(ODENSE).get("/api/v1/figures/cases?" + question + "&from=2199-01-01&to=2199-12-31").then().statusCode(200).body("size()", equalTo(0));
  }

  @Test
  void a_municipality_alone_in_being_small_is_not_given_away_by_its_region_and_neighbours() {
    for (String[] place : new String[][] {{"0461", "3"}, {"0479", "7"}, {"0561", "9"}, {"0607", "30"}}) {
      String[] levels = new String[Integer.parseInt(place[1])];
      Arrays.fill(levels, "BASIC");
      postman.bring(plans(Events.in(place[0], "1083", 1_995 + levels.length), "1995-03-02", levels));
    }
    String year = "indicator=PLANS_RECEIVED&period=year&from=1995-01-01&to=1995-12-31";
    figures(COUNTRY, year + "&region=1083").body("figures[0].numerator", equalTo(49));
    figures(COUNTRY, year + "&by=municipality").body("figures.findAll { it.suppressed }.size()", equalTo(3))
        .body("figures.find { !it.suppressed }.dimensions.municipality", equalTo("0607"));
    figures(COUNTRY, year + "&municipality=0561").body("figures[0].suppressed", equalTo(true));
  }

  @Test
  void the_catalogue_says_what_every_figure_means() {
    As.caller(ODENSE).get("/api/v1/indicators").then().statusCode(200).body("size()", greaterThan(70))
        .body("find { it.code == 'CASES_PER_MEETING_DAY' }.reference.value", equalTo(5.5f))
        .body("find { it.code == 'FIRST_PLACEMENT' }.dimensions", hasItems("level", "citizenGroup"));
  }

  @Test
  void a_misspelt_question_is_refused_with_its_code() {
    refused("indicator=NOTHING", "UNKNOWN_INDICATOR");
    refused("indicator=MEETING_DAYS&by=level", "DIMENSION_NOT_OFFERED");
    refused("indicator=MEETING_DAYS&level=BASIC", "DIMENSION_NOT_OFFERED");
    refused("indicator=MEETING_DAYS&period=week", "PERIOD_UNKNOWN");
    refused("indicator=MEETING_DAYS&from=yesterday", "DATE_INVALID");
    refused("indicator=MEETING_DAYS&from=2015-02-01&to=2015-01-01", "WINDOW_BACKWARDS");
    As.caller(ODENSE).get("/api/v1/dashboard?place=planet:9").then().statusCode(400).body("code", equalTo("PLACE_UNKNOWN"));
  }

  @Test
  void a_date_no_figure_can_have_is_refused_as_no_date() {
    for (String date : List.of("1899-12-31", "2201-01-01", "-999999999-01-01", "%2B999999999-12-31")) {
      refused("indicator=MEETING_DAYS&from=" + date, "DATE_INVALID");
      refused("indicator=MEETING_DAYS&to=" + date, "DATE_INVALID");
      for (String period : List.of("day", "month", "quarter", "year", "all")) {
        dashboardRefused("period=" + period + "&at=" + date, "DATE_INVALID");
      }
    }
    figures(COUNTRY, "indicator=MEETING_DAYS&from=1900-01-01&to=2200-12-31");
    As.caller(COUNTRY).get("/api/v1/dashboard?period=month&at=2200-12-31").then().statusCode(200);
  }

  @Test
  void a_zero_character_in_a_question_is_the_askers_mistake() {
    for (String name : List.of("region", "municipality", "level", "citizenGroup")) {
      refused("indicator=PLANS_RECEIVED&" + name + "=04%0061", "INVALID_REQUEST");
    }
    refused("indicator=MEETING%00DAYS", "UNKNOWN_INDICATOR");
    refused("indicator=MEETING_DAYS&by=%00", "DIMENSION_NOT_OFFERED");
    refused("indicator=MEETING_DAYS&period=%00", "PERIOD_UNKNOWN");
    refused("indicator=MEETING_DAYS&from=%00", "DATE_INVALID");
    dashboardRefused("place=municipality:04%0061", "PLACE_UNKNOWN");
    dashboardRefused("at=%00", "DATE_INVALID");
  }

  private static void dashboardRefused(String question, String code) {
    As.caller(ODENSE).urlEncodingEnabled(false).get("/api/v1/dashboard?" + question).then().statusCode(400).body("code", equalTo(code));
  }

  @Test
  void nobody_and_a_citizen_get_no_figures() {
    As.nobody().get("/api/v1/dashboard").then().statusCode(401);
    As.caller(Tokens.person("borger", "municipality:0461", "CITIZEN")).get("/api/v1/figures?indicator=PLANS_RECEIVED")
        .then().statusCode(403);
    As.nobody().get("/api/v1/page-config").then().statusCode(200);
  }

  @Test
  void the_citizen_is_stored_under_another_name_than_the_neighbours_use() {
    Events odense = Events.in("0461", "1083", 9);
    UUID plan = odense.id();
    postman.bring(List.of(odense.referral("TrainingPlanReceived", plan, "2009-03-02")));
    assertThat(postman.count("select count(*) from event where case_id = ? and citizen is not null", plan)).isEqualTo(1);
    assertThat(postman.count("select count(*) from event where citizen = ?", Postman.citizenOf(plan))).isZero();
  }

  private static void refused(String question, String code) {
    As.caller(ODENSE).urlEncodingEnabled(false).get("/api/v1/figures?" + question).then().statusCode(400).body("code", equalTo(code));
  }

  private static ValidatableResponse figures(String token, String question) {
    String narrowed = token == ODENSE && !question.contains("municipality") ? question + "&municipality=0461" : question;
    return As.caller(token).get("/api/v1/figures?" + narrowed).then().statusCode(200);
  }

  private static List<StoredEvent> plans(Events tell, String day, String... levels) {
    List<StoredEvent> events = new ArrayList<>();
    for (String level : levels) {
      UUID plan = tell.id();
      events.add(tell.stratification("AssessmentDecided", tell.id(), day, "trainingPlan", plan.toString(), "level", level,
          "firstPlacement", true));
      events.add(tell.referral("TrainingPlanReceived", plan, day, "brainInjury", false));
    }
    return events;
  }
}
