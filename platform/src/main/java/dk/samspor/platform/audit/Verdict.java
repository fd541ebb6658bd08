package dk.samspor.platform.audit;

/** What an examination of the audit chain came to. */
public sealed interface Verdict {

  /** Every link fits, and so does every head that was kept outside. */
  record Whole(long seals, long rows, long unsealed, long heads) implements Verdict {
    @Override
    public String toString() {
      return "whole: %d seals over %d rows, %d heads outside the database; %d rows not sealed yet"
          .formatted(seals, rows, heads, unsealed);
    }
  }

  /** @param position the first link that is wrong */
  record Broken(long position, Fault fault, String detail) implements Verdict {
    @Override
    public String toString() {
      return "BROKEN at seal %d: %s (%s)".formatted(position, fault.sentence(), detail);
    }
  }

  /** The ways in which a chain can be wrong. */
  enum Fault {
    ROW_EDITED("an audit row was edited"),
    ROWS_DELETED("audit rows were deleted"),
    ROWS_INSERTED("audit rows were inserted afterwards"),
    SEAL_EDITED("the seal itself was edited"),
    SEAL_DELETED("a seal was deleted"),
    TRUNCATED("the end of the chain was cut off"),
    REPLACED("the chain is another than the one that was seen"),
    HEADS_GONE("the heads outside the database are gone");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }
}
