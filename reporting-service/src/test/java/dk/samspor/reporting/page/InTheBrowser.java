package dk.samspor.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.reporting.testing.DemoYears;
import dk.samspor.reporting.testing.Postman;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A region's viewer in front of the page, with the demo's years in the service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InTheBrowser {

  static final String YEAR_2015 = "/?place=region:1083&period=year&at=2015-01-01";

  @Inject Postman postman;
  @TestHTTPResource("/") URI home;

  Browser browser;
  String viewer;
  private boolean brought;

  @BeforeEach
  void open() {
    if (browser == null) {
      browser = new Browser();
    }
    if (!brought) {
      postman.bring(DemoYears.all());
      brought = true;
    }
    viewer = Tokens.person("vibeke", "region:1083", "REPORT_VIEWER");
  }

  @AfterEach
  void nothing_went_wrong_in_the_browser() {
    assertThat(browser.complaints).isEmpty();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** What axe finds against WCAG 2.2 AA. */
  static List<String> complaints(Page page) {
    return new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze().getViolations().stream()
        .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList();
  }

  Page visit(int width, int height, boolean dark, String path) {
    Page page = browser.visitor(width, height, dark, viewer);
    page.navigate(home.resolve(path).toString());
    page.locator("h1, [role=alert], [role=status] h2").first().waitFor();
    return page;
  }

  /** Beside the test's results; into the documents when they are to be renewed. */
  static void picture(Page page, String name) {
    taken(page, Path.of(!System.getProperty("samspor.docs.update", "").isEmpty() ? "../docs/images" : "target/screenshots", name + ".png"));
  }

  /** Beside the test's results, for those who want to look. */
  static void glimpse(Page page, String name) {
    taken(page, Path.of("target/screenshots", name + ".png"));
  }

  private static void taken(Page page, Path file) {
    page.waitForFunction("document.getAnimations().length === 0 && !document.querySelector('.skeleton')"
        + " && document.querySelectorAll('.chart').length === document.querySelectorAll('.chart svg').length");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
