package dk.samspor.reporting.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.testing.Events;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageTest extends InTheBrowser {

  private static final int LARGEST_SCRIPT = 350_000;

  @Test
  void a_region_sees_its_year_at_a_glance() {
    Page page = visit(1280, 900, false, YEAR_2015);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Region Syddanmark 2015");
    assertThat(page.locator(".card")).hasCount(12);
    assertThat(page.locator(".funnel li")).hasCount(7);
    assertThat(page.locator(".card").filter(new Locator.FilterOptions().setHasText("Konklusion inden 7 dage")).locator(".verdict"))
        .containsText("Mål ikke nået");
    assertThat(page.locator("#page .chart svg")).hasCount(4);
    assertThat(page.locator(".multiples tbody tr")).hasCount(4);
    assertThat(page.locator(".panel:has(#deadlines) .bullets li")).hasCount(7);
    assertThat(page.locator(".panel:has(#waiting) .bullets .bulletName")).hasText(new String[] {"0-17", "18+"}); // where nobody waits there is no bar
    picture(page, "dashboard");
  }

  @Test
  void behind_every_chart_stands_a_table_and_a_sentence() {
    Page page = visit(1280, 900, false, YEAR_2015);
    assertThat(page.locator(".panel:has(.chart) details.asTable table")).hasCount(page.locator(".panel:has(.chart)").count());
    for (Locator chart : page.locator(".chart").all()) {
      assertThat(chart.getAttribute("aria-label")).hasSizeGreaterThan(20);
    }
  }

  @Test
  void nobody_is_kept_out_by_how_it_is_built() {
    for (boolean dark : new boolean[] {false, true}) {
      Page page = visit(1280, 900, dark, YEAR_2015);
      page.locator(".chart svg").first().waitFor();
      page.locator(".card summary").first().click();
      assertThat(complaints(page)).as(dark ? "dark" : "light").isEmpty();
      Page phone = visit(390, 844, dark, YEAR_2015);
      assertThat(complaints(phone)).as("phone").isEmpty();
    }
  }

  @Test
  void a_municipality_opens_the_cases_behind_its_figure() {
    Page page = browser.visitor(1280, 900, false, Tokens.person("jonas", "municipality:0461", "CASE_WORKER"));
    page.navigate(home.resolve("/?place=municipality:0461&period=month&at=2015-03-01").toString());
    page.locator(".card .behind summary").first().click();
    assertThat(page.locator(".card .behind table tbody tr").first()).isVisible();
    picture(page, "dashboard-cases");
  }

  @Test
  void what_is_seen_can_be_taken_to_the_spreadsheet_and_to_paper() throws IOException {
    Page page = visit(1280, 900, false, YEAR_2015);
    var file = page.waitForDownload(() -> page.locator("#download").click());
    assertThat(file.suggestedFilename()).isEqualTo("samspor-region-1083-2015.csv");
    assertThat(Files.readString(file.path())).startsWith("\uFEFFindicator;");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".controls")).isHidden();
    picture(page, "dashboard-print");
  }

  @Test
  void the_link_keeps_what_was_chosen() {
    Page page = visit(1280, 900, false, YEAR_2015);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Svendborg")).click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Svendborg 2015");
    page.locator("#period-quarter").click();
    page.locator("#at").selectOption("2015-04-01");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Svendborg 2. kvartal 2015");
    Page colleague = visit(1280, 900, false, URI.create(page.url()).getPath() + "?" + URI.create(page.url()).getRawQuery());
    assertThat(colleague.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Svendborg 2. kvartal 2015");
    page.goBack();
    assertThat(page.locator("h1")).hasText("Svendborg 1. kvartal 2015");
  }

  @Test
  void a_municipalitys_figure_stands_beside_what_it_was_its_region_and_the_country() {
    Page page = browser.visitor(1280, 900, false, Tokens.person("jonas", "municipality:0461", "CASE_WORKER"));
    page.navigate(home.resolve("/?place=municipality:0461&period=month&at=2015-03-01").toString());
    Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("Behandlede sager"));
    assertThat(card).containsText("fra februar 2015");
    assertThat(card).containsText("fra marts 2014");
    assertThat(card.locator(".around dt")).hasText(new String[] {"Regionen", "Hele landet"});
    assertThat(card.locator(".around dd").first()).hasText(Pattern.compile("\\d+|skjult"));
    assertThat(complaints(page)).isEmpty();
    picture(page, "dashboard-month");
    page.navigate(home.resolve("/?place=municipality:0461&period=year&at=2015-01-01").toString());
    assertThat(card.getByText("fra 2014")).hasCount(1); // the year before is last year: it stands there once
  }

  @Test
  void a_card_says_in_plain_words_when_and_by_what_its_closed_month_was_reopened() {
    Events odense = Events.in("0461", "1083", 1979);
    UUID plan = odense.id();
    StoredEvent error = odense.referral("TrainingPlanEnteredInError", plan, "1979-06-09");
    postman.bring(List.of(odense.referral("TrainingPlanReceived", plan, "1979-03-02"), odense.referral("TrainingPlanReceived", odense.id(), "1979-03-05"), error));
    Page page = browser.visitor(1280, 900, false, Tokens.person("jonas", "municipality:0461", "CASE_WORKER"));
    page.navigate(home.resolve("/?place=municipality:0461&period=month&at=1979-03-01").toString());
    Locator card = page.locator(".card").first();
    assertThat(card.locator(".note")).hasText("↻ Genåbnet 9. jun. 1979: genoptræningsplan oprettet ved en fejl");
    card.locator(".about summary").click();
    assertThat(card.locator(".about")).containsText("1 kom, blev ændret eller gik ud efter månedens lukning.");
    assertThat(card.locator(".about")).containsText(error.id().toString());
    assertThat(card.locator(".about")).containsText("Tælles, så snart hændelsen er meldt; måneden lukker den 15. i den næste.");
    assertThat(page.locator("main")).not().containsText("EnteredInError");
    assertThat(complaints(page)).isEmpty();
    glimpse(page, "reopened");
    page.locator("#language").click();
    assertThat(card.locator(".note")).hasText("↻ Reopened 9 Jun 1979: training plan entered in error");
  }

  @Test
  void of_somebody_elses_closed_month_a_card_says_that_it_was_reopened_and_no_more() {
    Events odense = Events.in("0461", "1083", 1978);
    UUID plan = odense.id();
    postman.bring(Stream.concat(Stream.of(odense.referral("TrainingPlanReceived", plan, "1978-03-02"), odense.referral("TrainingPlanEnteredInError", plan, "1978-06-09")),
        Stream.generate(() -> odense.referral("TrainingPlanReceived", odense.id(), "1978-03-05")).limit(12)).toList());
    Page page = browser.visitor(1280, 900, false, Tokens.person("susanne", "national", "REPORT_VIEWER"));
    page.navigate(home.resolve("/?place=municipality:0461&period=month&at=1978-03-01").toString());
    assertThat(page.locator(".card").first().locator(".value")).hasText("12");
    assertThat(page.locator(".card").first().locator(".note")).hasText("↻ Genåbnet efter lukning");
    assertThat(page.locator(".card").first()).not().containsText("oprettet ved en fejl");
  }

  @Test
  void somebody_elses_lead_time_is_told_by_its_middle_and_without_single_days() {
    Page page = browser.visitor(1280, 900, false, Tokens.person("jonas", "municipality:0461", "CASE_WORKER"));
    page.navigate(home.resolve("/?place=region:1083&period=year&at=2015-01-01").toString());
    Locator lead = page.locator(".panel:has(#lead)");
    assertThat(lead.locator(".facts dt")).hasText(new String[] {"Median", "Gennemsnit", "90 % inden for"});
    assertThat(lead).containsText("vises kun for ens eget område");
    assertThat(lead.locator(".chart")).hasCount(0);
    assertThat(page.locator(".funnel li")).hasCount(7);
    assertThat(complaints(page)).isEmpty();
  }

  @Test
  void the_year_to_date_and_twelve_months_are_chosen_like_any_other_period() {
    Page page = visit(1280, 900, false, YEAR_2015);
    page.locator("#period-yeartodate").click();
    assertThat(page.locator("h1")).hasText("Region Syddanmark januar–december 2015");
    page.locator("#at").selectOption("2015-06-01");
    assertThat(page.locator("h1")).hasText("Region Syddanmark januar–juni 2015");
    assertThat(page.locator(".card").first()).containsText("fra januar–juni 2014");
    page.locator("#period-rolling12").click();
    assertThat(page.locator("h1")).hasText("Region Syddanmark juli 2014–juni 2015");
    assertThat(page.waitForDownload(() -> page.locator("#download").click()).suggestedFilename())
        .isEqualTo("samspor-region-1083-2014-07-01-til-2015-06-30.csv");
    assertThat(complaints(page)).isEmpty();
    page.locator("#view-all").click();
    assertThat(page.locator(".indicators .value").first()).isVisible();
    page.locator("#view-economy").click();
    assertThat(page.locator("main")).containsText("Vælg et år, et kvartal eller en måned");
    page.locator("#period-year").click();
    assertThat(page.locator("h1")).hasText("Økonomi: Region Syddanmark 2015");
  }

  @Test
  void a_coordinator_opens_the_cases_that_were_sent_to_her() {
    Page page = browser.visitor(1280, 900, false, Tokens.person("pia", "region:1083", "HEALTH_COORDINATOR"));
    page.navigate(home.resolve("/?place=region:1083&period=month&at=2015-03-01").toString());
    Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("Behandlede sager"));
    card.locator(".behind summary").click();
    assertThat(card.locator(".behind table tbody tr").first()).isVisible();
    assertThat(card).containsText("sendt til regionens koordinator");
    assertThat(visit(1280, 900, false, YEAR_2015).locator(".behind")).hasCount(0); // figures only
  }

  @Test
  void it_speaks_english_and_says_so() {
    Page page = visit(1280, 900, false, YEAR_2015);
    page.locator("#language").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("#levels")).hasText("First placement by level");
  }

  @Test
  void on_a_phone_nothing_is_cut_off_sideways() {
    Page page = visit(390, 844, false, YEAR_2015);
    assertThat(page.locator("#page .chart svg").first()).isVisible();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
    picture(page, "dashboard-phone");
  }

  @Test
  void in_the_dark_it_is_dark() {
    Page page = visit(1280, 900, true, YEAR_2015);
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    picture(page, "dashboard-dark");
    page.locator("#theme").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
  }

  @Test
  void it_can_be_used_from_the_keyboard_alone() {
    Page page = visit(1280, 900, false, YEAR_2015);
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.locator("#period-month").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Region Syddanmark januar 2015");
    assertThat(page.locator("#period-month")).isFocused();
    page.locator(".card summary").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".card dl").first()).isVisible();
  }

  @Test
  void a_year_without_events_says_so_and_offers_others() {
    Page page = visit(1280, 900, false, "/?place=region:1083&period=year&at=1999-01-01");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ingen tal her");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2015")).click();
    assertThat(page.locator("h1")).hasText("Region Syddanmark 2015");
  }

  @Test
  void a_place_nobody_has_is_told_in_words() {
    assertThat(visit(1280, 900, false, "/?place=planet:9").getByRole(AriaRole.ALERT)).containsText("Stedet findes ikke");
  }

  @Test
  void others_small_groups_are_shown_as_withheld() {
    Page page = browser.visitor(1280, 900, false, Tokens.person("susanne", "national", "REPORT_VIEWER"));
    page.navigate(home.resolve("/?place=municipality:0607&period=month&at=2015-07-01").toString());
    assertThat(page.locator(".badge")).hasText("Offentliggjorte tal");
    assertThat(page.getByText("Skjult: færre end 5 i gruppen").first()).isVisible();
  }

  @Test
  void whoever_is_not_signed_in_picks_one_of_the_demo_people() {
    Page page = browser.visitor(1280, 900, false, null);
    page.navigate(home.resolve("/?period=year&at=2015-01-01").toString());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vibeke Lind")).click();
    assertThat(page.locator("h1")).hasText("Region Syddanmark 2015");
    page.locator("#signout").click();
    assertThat(page.locator("h1")).hasText("Velkommen");
  }

  @Test
  void a_spent_token_leads_back_to_the_door() {
    Page page = browser.visitor(1280, 900, false, Tokens.expired());
    page.navigate(home.resolve(YEAR_2015).toString());
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Din adgang er udløbet");
  }

  @Test
  void the_script_is_light_enough() {
    String page = RestAssured.get("/").then().statusCode(200).extract().asString();
    Matcher script = Pattern.compile("src=\"([^\"]+\\.js)\"").matcher(page);
    assertThat(script.find()).isTrue();
    byte[] bytes = RestAssured.get(script.group(1)).then().statusCode(200).extract().asByteArray();
    assertThat(Compressed.size(bytes)).isLessThan(LARGEST_SCRIPT).isGreaterThan(10_000);
  }
}
