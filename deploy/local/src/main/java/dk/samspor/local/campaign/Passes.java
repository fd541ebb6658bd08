package dk.samspor.local.campaign;

import dk.samspor.local.DemoIdentities;
import dk.samspor.local.TokenMint;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The clients' tokens, struck anew well before they expire: a campaign takes longer than a token lives. */
final class Passes {

  private static final Duration FRESH = TokenMint.LIFETIME.dividedBy(3);

  private record Pass(String token, long struckAt) {
    boolean fresh() {
      return System.nanoTime() - struckAt < FRESH.toNanos();
    }
  }

  private final TokenMint mint;
  private final DemoIdentities people = DemoIdentities.load();
  private final Map<String, Pass> passes = new ConcurrentHashMap<>();

  Passes(TokenMint mint) {
    this.mint = mint;
  }

  String of(String user) {
    return passes.compute(user, (name, pass) -> pass != null && pass.fresh() ? pass
        : new Pass(mint.token(people.named(name).orElseThrow()), System.nanoTime())).token();
  }
}
