package dk.samspor.platform.cases;

import dk.samspor.platform.access.Part;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Set;

/**
 * The circumstances under which the present request or letter is handled. Written at the door, read everywhere.
 */
@RequestScoped
public class Circumstances {

  private String operation = "startup";
  private String ifMatch;
  private Instant businessTime;
  private Set<Part> over = Set.of();
  private boolean byLetter;
  private String language = "da";
  private boolean hasQuery;

  /** What is being done: HTTP method and path template, or the letter's type. */
  public String operation() {
    return operation;
  }

  public String ifMatch() {
    return ifMatch;
  }

  /** Business time that was set from outside, or null where it is real time. */
  public Instant businessTime() {
    return businessTime;
  }

  public Set<Part> over() {
    return over;
  }

  public boolean byLetter() {
    return byLetter;
  }

  public boolean hasQuery() {
    return hasQuery;
  }

  public String language() {
    return language;
  }

  public void request(String operation, String ifMatch, String language, boolean withQuery) {
    this.hasQuery = withQuery;
    this.operation = operation;
    this.ifMatch = ifMatch;
    this.language = language;
    this.byLetter = false;
  }

  public void letter(String type, Instant businessTime) {
    this.operation = type;
    this.businessTime = businessTime;
    this.byLetter = true;
  }

  public void businessTime(Instant businessTime) {
    this.businessTime = businessTime;
  }

  public void over(Set<Part> parts) {
    this.over = parts;
  }
}
