package dk.samspor.reporting.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.testing.Events;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands beside the overview: every figure, the economy, the reports, the imported series. */
@QuarkusTest
class ViewsTest extends InTheBrowser {

  private static final List<String> VIEWS = List.of("overview", "all", "economy", "reports", "series");
  private static final String ODENSE = Tokens.person("odense", "municipality:0461", "REPORT_VIEWER");

  @Test
  void every_view_is_open_to_everybody_in_both_languages_in_dark_and_on_a_phone() {
    for (String view : VIEWS) {
      Page danish = visit(1280, 900, false, YEAR_2015 + "&view=" + view);
      assertThat(complaints(danish)).as(view).isEmpty();
      assertThat(danish.locator("#view-" + view)).hasAttribute("aria-current", "page");
      Page english = visit(390, 844, true, YEAR_2015 + "&lang=en&view=" + view);
      assertThat(complaints(english)).as(view + " in English, dark, on a phone").isEmpty();
      assertThat((Boolean) english.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(view).isTrue();
      glimpse(english, "phone-dark-english-" + view);
    }
  }

  @Test
  void a_region_writes_what_it_expects_finds_its_statements_and_takes_one_away_on_paper() throws IOException {
    Page page = visit(1280, 900, false, YEAR_2015 + "&view=economy");
    assertThat(page.locator(".card")).hasCount(6);
    assertThat(page.locator(".panel:has(#expected) .bullets li")).hasCount(4);
    assertThat(page.locator(".panel:has(#bills) tbody tr")).hasCount(4);
    write(page, "pay", "salary", "1100000");
    assertThat(page.locator(".panel:has(#expected)")).containsText("2.178 kr. pr. sag");
    assertThat(page.locator(".panel:has(#cost) dd")).hasText(new String[] {"–", "–", "–", "–"}); // no time is registered
    write(page, "expect", "expectCases", "120");
    assertThat(page.locator(".panel:has(#expected)")).containsText("120 forventet");
    picture(page, "dashboard-economy");
    Download paper = page.waitForDownload(() -> page.locator("#pdf-0461").click());
    assertThat(paper.suggestedFilename()).isEqualTo("afregning-0461-2015.pdf");
    assertThat(Files.readAllBytes(paper.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Odense")).click();
    assertThat(page.locator("h1")).hasText("Økonomi: Odense 2015");
  }

  private static void write(Page page, String form, String field, String value) {
    page.locator(".panel:has(#expected) details:has(form) > summary").click();
    page.locator("#" + field).fill(value);
    page.locator("#" + form + "-keep").click();
  }

  @Test
  void a_municipality_follows_a_line_to_its_events() {
    Page page = browser.visitor(1280, 900, false, ODENSE);
    page.navigate(home.resolve("/?view=economy&place=municipality:0461&period=quarter&at=2015-01-01").toString());
    page.locator(".trace summary").first().click();
    assertThat(page.locator(".trace .events li").first()).containsText(Pattern.compile("Billable|CertificateDelivered|MeetingDayHeld"));
    picture(page, "dashboard-statement");
  }

  @Test
  void a_statement_says_what_has_no_price_and_what_the_fallback_model_charged() {
    Events aarhus = Events.in("0751", "1082", 2016);
    postman.bring(List.of(aarhus.meeting("CaseBillable", aarhus.id(), "2016-01-19", "date", "2016-01-19"),
        aarhus.meeting("CaseBillable", aarhus.id(), "2016-01-20", "date", "2016-01-20", "price", 1_500)));
    Page page = browser.visitor(1280, 900, false, Tokens.person("aarhus", "municipality:0751", "REPORT_VIEWER"));
    String january = home.resolve("/?view=economy&place=municipality:0751&period=month&at=2016-01-01").toString();
    page.navigate(january);
    assertThat(page.locator(".card").first()).containsText("Uden kendt pris og ikke med: 1");
    assertThat(page.locator(".panel:has(#bill)")).containsText("Linjer uden kendt pris: 1. De er ikke med i beløbet.");
    assertThat(page.locator(".panel:has(#bill) tbody")).containsText("ingen pris");
    String midtjylland = Tokens.person("mads", "region:1082", "REPORT_VIEWER");
    As.caller(midtjylland).body("{\"region\": \"1082\", \"year\": 2016, \"amount\": 1000000}").put("/api/v1/economy/coordinator-salary").then().statusCode(204);
    page.navigate(january);
    assertThat(page.locator(".panel:has(#bill)")).containsText("Sager uden aftalt pris: 1. De er regnet efter reserveprisen og er med i beløbet.");
    assertThat(page.locator(".panel:has(#bill) tbody tr").filter(new Locator.FilterOptions().setHasText("1.600 kr."))).containsText("reservepris");
    assertThat(page.locator(".panel:has(#bill)")).not().containsText("uden kendt pris");
    assertThat(complaints(page)).isEmpty();
    Page region = browser.visitor(1280, 900, false, midtjylland);
    region.navigate(home.resolve("/?view=economy&place=region:1082&period=month&at=2016-01-01").toString());
    assertThat(region.locator(".panel:has(#bills) tbody tr").filter(new Locator.FilterOptions().setHasText("Aarhus"))).containsText("til reservepris: 1");
    glimpse(page, "fallback");
  }

  @Test
  void a_report_is_presented_kept_and_taken_away() {
    Page page = visit(1280, 900, false, "/?view=reports&place=region:1083&period=quarter&at=2015-01-01");
    page.locator("#present").click();
    assertThat(page.locator("#report")).hasText("Region Syddanmark, 1. kvartal 2015");
    page.navigate(home.resolve("/?view=reports&place=region:1083&period=quarter&at=2015-04-01").toString());
    page.locator("#present").click();
    assertThat(page.locator("#report")).hasText("Region Syddanmark, 2. kvartal 2015");
    assertThat(page.locator(".panel:has(#report)")).containsText("siden 1. kvartal 2015");
    picture(page, "dashboard-report");
    assertThat(page.waitForDownload(() -> page.locator("#report-pdf").click()).suggestedFilename()).isEqualTo("driftsmaal-region-1083-2015-Q2.pdf");
    page.locator(".panel:has(#kept) a").last().click();
    assertThat(page.locator(".panel:has(#report)")).containsText("Fremlagt");
  }

  @Test
  void a_series_is_looked_through_before_it_is_kept_and_then_stands_on_the_overview() {
    Page page = visit(1280, 900, false, YEAR_2015 + "&view=series");
    fill(page, "place;period;numerator;denominator;target\nOdense;2015-Q1;120;400;50\nMånen;2015-Q1;90;150;50\n");
    page.locator("#look").click();
    assertThat(page.locator(".preview")).containsText("1 fejl");
    assertThat(page.locator(".preview tbody tr")).containsText("Stedet kendes ikke");
    fill(page, "place;period;numerator;denominator;target\nOdense;2015-Q1;120;400;50\nSvendborg;2015-Q1;90;150;50\nEsbjerg;2015-Q1;61;240;50\n");
    page.locator("#look").click();
    assertThat(page.locator(".preview")).containsText("Ingen fejl. 3 værdier");
    assertThat(complaints(page)).isEmpty();
    page.locator("#keep").click();
    assertThat(page.locator("#open")).hasText("Udrulning af medicinkort");
    assertThat(page.locator(".panel:has(#open) tbody tr")).hasCount(4); // three places and what they are together
    picture(page, "dashboard-series");
    page.locator("#view-overview").click();
    assertThat(page.locator(".panel:has(#series)")).containsText("Udrulning af medicinkort");
  }

  private static void fill(Page page, String csv) {
    page.locator("#seriesName").fill("Udrulning af medicinkort");
    page.locator("#seriesCode").fill("medicine_card_seen");
    page.locator("#unitWord").fill("borgere");
    page.locator("#direction").selectOption("HIGHER_IS_BETTER");
    page.locator("#published").check();
    page.locator("#file").setInputFiles(new FilePayload("kort.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void every_indicator_of_the_catalogue_can_be_found() {
    Page page = visit(1280, 900, false, YEAR_2015 + "&view=all");
    assertThat(page.locator(".indicators > li").count()).isEqualTo(Catalogue.all().size());
    picture(page, "dashboard-all");
    page.locator("#filter").fill("epikrise");
    for (Locator found : page.locator(".indicators > li").all()) {
      assertThat(found).containsText(Pattern.compile("pikrise"));
    }
    page.locator("#filter").fill("xyzzy");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ingen tal passer");
  }

  @Test
  void one_goes_down_from_the_country_to_a_region_its_municipality_a_month_and_its_cases_and_up_again() {
    Page page = browser.visitor(1280, 900, false, ODENSE);
    page.navigate(home.resolve("/?place=national&period=year&at=2015-01-01").toString());
    page.locator(".panel:has(#regions) a").filter(new Locator.FilterOptions().setHasText("Syddanmark")).click();
    assertThat(page.locator("h1")).hasText("Region Syddanmark 2015");
    page.locator(".panel:has(#side) a").filter(new Locator.FilterOptions().setHasText("Odense")).click();
    assertThat(page.locator("h1")).hasText("Odense 2015");
    page.locator(".panel:has(#trend) .asTable summary").click();
    page.locator(".panel:has(#trend) tbody a").nth(2).click();
    assertThat(page.locator("h1")).hasText("Odense marts 2015");
    page.locator(".funnel .behind summary").first().click();
    assertThat(page.locator(".funnel .behind tbody tr").first()).isVisible();
    page.locator(".crumbs a").last().click();
    assertThat(page.locator("h1")).hasText("Region Syddanmark marts 2015");
  }

  @Test
  void municipalities_are_sorted_by_the_column_one_chooses_and_the_link_keeps_it() {
    Page page = visit(1280, 900, false, YEAR_2015);
    assertThat(page.locator(".panel:has(#side) tbody th")).hasText(new String[] {"Esbjerg", "Fredericia", "Odense", "Svendborg"});
    page.locator("#side-plans").click();
    assertThat(page.locator(".panel:has(#side) tbody th").first()).hasText("Odense");
    assertThat(page.locator("#side-plans")).isFocused();
    assertThat(page.url()).contains("sort=-plans");
  }
}
