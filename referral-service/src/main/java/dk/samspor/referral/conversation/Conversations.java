package dk.samspor.referral.conversation;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All threads; access, version and journal are the platform's. */
@ApplicationScoped
public class Conversations extends Cases<Conversation> {
  Conversations() {
    super(Conversation.class);
  }
}
