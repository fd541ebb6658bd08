package dk.samspor.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Whose desks a caller's questions are answered from: the application's own wall, asked by every query that reads a
 * caller's cases. Row-level security stands behind it and knows nothing of it; the access test takes this one away to
 * see that the other holds alone.
 */
@ApplicationScoped
public class OwnDesks {

  private final Caller caller;

  OwnDesks(Caller caller) {
    this.caller = caller;
  }

  /** As the tables write them; nobody's desk for a caller who acts for nobody. */
  public List<String> authorities() {
    return caller.authorities().stream().map(Authority::value).toList();
  }
}
