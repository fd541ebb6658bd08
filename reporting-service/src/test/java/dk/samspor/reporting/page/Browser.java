package dk.samspor.reporting.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's own Chromium, since Playwright's download is not always within reach. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  final List<String> complaints = new ArrayList<>();

  Browser() {
    if (!Files.isExecutable(CHROMIUM)) {
      throw new AssertionError("The page is tested in Chromium, which is not installed. Install it with: apt-get install -y chromium");
    }
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of(
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run",
        "--disable-web-security"))); // the test issuer knows no origins; the demo's lets the dashboard in
  }

  /** A fresh visitor; with a token, one who has signed in. */
  Page visitor(int width, int height, boolean dark, String token) {
    BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
        .setViewportSize(width, height).setLocale("da-DK").setTimezoneId("Europe/Copenhagen")
        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE) // nothing to wait for
        .setColorScheme(dark ? com.microsoft.playwright.options.ColorScheme.DARK : com.microsoft.playwright.options.ColorScheme.LIGHT));
    if (token != null) {
      context.addInitScript("sessionStorage.setItem('samspor.token', '" + token + "');"
          + "sessionStorage.setItem('samspor.name', 'Vibeke Lind, Region Syddanmark')");
    }
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onPageError(complaints::add);
    return page;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
