package dk.samspor.referral.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A thread, for the parties of its case.
 *
 * @param aboutKind the kind of case, such as {@code TRAINING_PLAN}
 * @param messages oldest first
 */
public record ConversationView(UUID id, Conversation.Status status, Set<Conversation.Act> allowedActions, UUID aboutCase, String aboutKind,
    String subject, List<MessageView> messages) {

  /** @param from on whose behalf it was written, such as {@code municipality:0461} */
  @Schema(name = "ConversationMessage")
  public record MessageView(Instant at, String from, String text) {
    @Override
    public String toString() {
      return "MessageView[masked]";
    }
  }

  static ConversationView of(Conversation thread) {
    return new ConversationView(thread.id(), thread.status(), thread.allowedActions(), thread.aboutCase(), thread.aboutKind(),
        thread.subject(), thread.messages().stream().map(one -> new MessageView(one.at(), one.from(), one.text())).toList());
  }

  @Override
  public String toString() {
    return "ConversationView[" + id + "]";
  }
}
