package dk.samspor.reporting.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is seen while waiting, when something fails, on paper, and at the door. */
@QuarkusTest
class StatesTest extends InTheBrowser {

  private static final String DASHBOARD = "**/api/v1/dashboard?**";

  @Test
  void while_the_figures_are_on_their_way_it_says_so() {
    Page page = browser.visitor(1280, 900, false, viewer);
    List<Route> held = new ArrayList<>();
    page.route(DASHBOARD, held::add);
    page.navigate(home.resolve(YEAR_2015).toString());
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Henter tal");
    assertThat(page.locator(".skeleton").first()).isVisible();
    held.forEach(Route::resume);
    assertThat(page.locator("h1")).hasText("Region Syddanmark 2015");
  }

  @Test
  void when_the_service_is_away_it_says_so_and_tries_again_when_asked() {
    Page page = browser.visitor(1280, 900, false, viewer);
    page.route(DASHBOARD, Route::abort);
    page.navigate(home.resolve(YEAR_2015).toString());
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Tjenesten svarer ikke");
    assertThat(complaints(page)).isEmpty();
    page.unroute(DASHBOARD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prøv igen")).click();
    assertThat(page.locator("h1")).hasText("Region Syddanmark 2015");
  }

  /** As the browser itself prints it; kept beside the results, to be looked at. */
  @Test
  void on_paper_it_is_light_fits_the_sheet_and_leaves_the_buttons_behind() throws IOException {
    Page page = visit(1280, 900, true, YEAR_2015);
    page.locator(".chart svg").first().waitFor();
    page.evaluate("dispatchEvent(new Event('beforeprint'))"); // headless printing tells the page nothing
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    page.locator(".chart svg").first().waitFor();
    assertThat((Boolean) page.evaluate("[...document.querySelectorAll('.chart')].every(box => box.firstElementChild.clientWidth <= box.clientWidth)"
        + " && document.querySelector('main').clientWidth < 710")).as("what is wider than the sheet makes everything small").isTrue();
    byte[] file = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/page.pdf"), file);
    try (var pdf = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Region Syddanmark 2015", "Til tiden", "Sagernes vej").doesNotContain("Log ud", "Vis som tabel");
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(5);
    }
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  /** The organisation's identity provider is played by the test; the page and the service are the real ones. */
  @Test
  void where_there_is_no_demo_people_sign_in_at_their_own_organisation_and_come_back_to_where_they_were() {
    Page page = browser.visitor(1280, 900, false, null);
    List<String> grants = new ArrayList<>();
    page.route("**/api/v1/page-config", route -> answer(route, "{\"issuer\": \"https://id.example.dk/realm\", \"clientId\": \"samspor-people\","
        + " \"demoPeople\": []}"));
    page.route("https://id.example.dk/realm/.well-known/openid-configuration", route -> answer(route,
        "{\"authorization_endpoint\": \"https://id.example.dk/auth\", \"token_endpoint\": \"https://id.example.dk/token\"}"));
    page.route("https://id.example.dk/auth?**", route -> {
      assertThat(route.request().url()).contains("code_challenge_method=S256", "client_id=samspor-people", "response_type=code");
      route.fulfill(new Route.FulfillOptions().setStatus(302).setHeaders(java.util.Map.of("Location", home + "?code=once&state="
          + parameter(route.request().url(), "state"))));
    });
    page.route("https://id.example.dk/token", route -> {
      grants.add(route.request().postData());
      String token = grants.size() == 1 ? Tokens.expired() : viewer;
      answer(route, "{\"access_token\": \"" + token + "\", \"refresh_token\": \"again\"}");
    });
    page.navigate(home.resolve(YEAR_2015).toString());
    page.locator("#signin").click();
    assertThat(page.locator("h1")).hasText("Region Syddanmark 2015"); // the first token was spent; the page renewed it by itself
    assertThat(page.url()).doesNotContain("code=", "state=").contains("region:1083");
    assertThat(grants.getFirst()).contains("grant_type=authorization_code", "code=once", "code_verifier=");
    assertThat(grants.getLast()).contains("grant_type=refresh_token", "refresh_token=again");
  }

  private static void answer(Route route, String json) {
    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setHeaders(java.util.Map.of("Access-Control-Allow-Origin", "*"))
        .setBody(json));
  }

  private static String parameter(String url, String name) {
    return URI.create(url).getQuery().replaceAll(".*" + name + "=([^&]+).*", "$1");
  }
}
