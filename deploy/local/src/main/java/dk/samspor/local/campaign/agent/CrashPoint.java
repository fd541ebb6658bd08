package dk.samspor.local.campaign.agent;

/**
 * Where a service can be halted: the one table. The services know nothing of it; {@link CrashAgent} puts the passing of
 * a point into the named method when its class is loaded. A class or method that is not there ends the campaign before
 * it begins (and the service that is started without it), so that a renamed method is noticed.
 */
public enum CrashPoint {

  BEFORE_COMMIT("the act is done, its transaction still open",
      "dk.samspor.platform.request.InOrder", "inTransaction", Edge.END),
  AFTER_COMMIT("committed, the answer not given",
      "dk.samspor.platform.request.InOrder", "inTransactionOfItsOwn", Edge.END),
  BEFORE_SEND("taken from the out-tray, not sent",
      "dk.samspor.platform.relay.Mailbag", "send", Edge.BEGIN),
  AFTER_SEND("the broker has it, the postman has not noted it",
      "dk.samspor.platform.relay.Mailbag", "send", Edge.END),
  BEFORE_MARK_SENT("about to be marked sent",
      "dk.samspor.platform.relay.OutTray", "markSent", Edge.BEGIN),
  AFTER_MARK_SENT("marked sent",
      "dk.samspor.platform.relay.OutTray", "markSent", Edge.END),
  BEFORE_INBOX_COMMIT("a letter has had its effect, its transaction still open",
      "dk.samspor.platform.inbox.Inbox", "handle", Edge.END),
  AFTER_INBOX_COMMIT("a letter's effect is committed, the reader has not moved on",
      "dk.samspor.platform.inbox.Doorstep", "handled", Edge.END),
  BEFORE_SEAL("audit rows are chained, the seal's transaction still open",
      "dk.samspor.platform.audit.Seals", "add", Edge.END),
  AFTER_SEAL("sealed, the head not yet outside the database",
      "dk.samspor.platform.audit.Heads", "add", Edge.BEGIN);

  /** When the method is entered, or when it is about to return. */
  public enum Edge { BEGIN, END }

  private final String words;
  private final String className;
  private final String method;
  private final Edge edge;

  CrashPoint(String words, String className, String method, Edge edge) {
    this.words = words;
    this.className = className;
    this.method = method;
    this.edge = edge;
  }

  /** What has happened and what has not when the process dies here. */
  public String words() {
    return words;
  }

  public String className() {
    return className;
  }

  public String method() {
    return method;
  }

  public Edge edge() {
    return edge;
  }
}
