package dk.samspor.meeting.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page as the room sees it, on the projector and on a phone; pictures of both are left in {@code target/live}. */
@QuarkusTest
class LivePageInTheBrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TestHTTPResource("/")
  URI service;

  private final List<String> complaints = new ArrayList<>();
  private Playwright playwright;
  private Browser chromium;

  @BeforeEach void open() {
    assertThat(CHROMIUM).as("The page is tested in Chromium, which is not installed. Install it with: apt-get install -y chromium").isExecutable();
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterEach void close() {
    chromium.close();
    playwright.close();
    assertThat(complaints).isEmpty();
  }

  @Test void the_projector_shows_all_of_it_on_one_picture() throws Exception {
    Page page = shown(1920, 1080, "projector");
    assertThat(page.locator("#interventions li").first()).containsText("Hvornår: senere, fra 1. juni 2015");
    assertThat(page.locator("#interventions li").first()).containsText("Omfang: 2 gange om ugen, 3 timer");
    assertThat(page.locator("#interventions li").first()).containsText("Varighed: 13 uger");
    assertThat(page.locator("#interventions li").first()).containsText("Bevilges af: Beskæftigelses- og Socialforvaltningen");
    assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue()).as("nobody scrolls a projector").isLessThanOrEqualTo(1080);
  }

  @Test void what_nobody_has_said_of_an_intervention_stands_as_a_dash() throws Exception {
    Page page = shown(1920, 1080, "unsaid");
    assertThat(page.locator("#interventions li").nth(2).locator(".unsaid")).containsText(
        new String[] {"Hvornår: –", "Omfang: –", "Varighed: –", "Bevilges af: –"});
    assertThat(page.locator("#interventions li").nth(0).locator(".unsaid")).hasCount(0);
  }

  @Test void on_a_phone_nothing_sticks_out_sideways() throws Exception {
    Page page = shown(390, 844, "phone");
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(390);
  }

  private Page shown(int width, int height, String picture) throws Exception {
    var walk = Walk.held();
    Page page = chromium.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("da-DK")).newPage();
    page.setDefaultTimeout(20_000);
    page.onPageError(complaints::add);
    String path = Street.teamMember("0461", Street.TUESDAY_IN_MARCH).post(Street.CASES + "/" + walk.id() + "/live-view").then().statusCode(200)
        .extract().path("path");
    page.navigate(service.resolve(path).toString());
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("basedOn", 0, "draft", draft())).post(Street.CASES + "/" + walk.id() + "/draft")
        .then().statusCode(200);
    assertThat(page.locator("#considerations")).containsText("Ingen tunge løft");
    Files.createDirectories(Path.of("target/live"));
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/live/" + picture + ".png")).setFullPage(true));
    return page;
  }

  private static Map<String, Object> draft() {
    return Map.of("type", "RESOURCE_PROGRAMME", "citizensWords", "Jeg vil gerne lave mad til andre igen, men jeg kan ikke stå op hele dagen.",
        "background", "Rygsmerter siden 2012 og to år uden arbejde. Bor alene og klarer sit hjem. Har prøvet to praktikker, som endte med sygemeldinger.",
        "goals", List.of(Map.of("area", "EMPLOYMENT", "text", "Tolv timer om ugen i et køkken med pauser", "specificity", "HIGH"),
            Map.of("area", "HEALTH", "text", "Færre smerter", "specificity", "LOW")),
        "interventions", List.of(Map.of("area", "EMPLOYMENT", "text", "Praktik i et køkken", "offer", "Køkkenet i Vollsmose", "timing", "LATER",
            "start", "2015-06-01", "extent", "2 gange om ugen, 3 timer", "duration", "13 uger", "grantedBy", "Beskæftigelses- og Socialforvaltningen"),
            Map.of("area", "HEALTH", "text", "Rygskole", "timing", "NOW", "extent", "1 gang om ugen", "duration", "8 uger", "grantedBy", "Sundhedsforvaltningen"),
            Map.of("area", "SOCIAL", "text", "Økonomisk rådgivning")),
        "futureEmployment", List.of("køkken", "kantine"), "mentor", true, "considerations", "Ingen tunge løft og intet arbejde om natten.");
  }
}
