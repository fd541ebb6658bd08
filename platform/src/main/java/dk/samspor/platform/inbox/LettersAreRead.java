package dk.samspor.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A service that no longer reads its letters answers, but knows less and less: better to be restarted. */
@Liveness
@ApplicationScoped
class LettersAreRead implements HealthCheck {

  private final LetterBox box;

  LettersAreRead(LetterBox box) {
    this.box = box;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("letter-box").status(box.alive()).build();
  }
}
