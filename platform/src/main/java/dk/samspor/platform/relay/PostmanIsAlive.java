package dk.samspor.platform.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A service whose postman is gone answers, but tells nobody anything: better to be restarted. */
@Liveness
@ApplicationScoped
class PostmanIsAlive implements HealthCheck {

  private final Postman postman;

  PostmanIsAlive(Postman postman) {
    this.postman = postman;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("postman").status(postman.alive()).build();
  }
}
