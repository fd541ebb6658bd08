package dk.samspor.referral.conversation;

import java.time.Instant;
import java.util.UUID;

/** A thread in a list: nothing that tells what is said in it or of whom. */
public record ConversationLine(UUID id, Conversation.Status status, UUID aboutCase, String aboutKind, int messages, Instant newest) {

  static ConversationLine of(Conversation thread) {
    return new ConversationLine(thread.id(), thread.status(), thread.aboutCase(), thread.aboutKind(), thread.messages().size(),
        thread.messages().getLast().at());
  }

  @Override
  public String toString() {
    return "ConversationLine[" + id + "]";
  }
}
