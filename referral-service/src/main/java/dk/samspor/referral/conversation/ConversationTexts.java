package dk.samspor.referral.conversation;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.document.DocumentsInstead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the parties of a case write to each other. Nobody else is told of a thread, so nobody is told that it lost something. */
@ApplicationScoped
class ConversationTexts {

  @Produces
  @Singleton
  CaseTexts ofAThread(DocumentsInstead documents) {
    return CaseTexts.of("CONVERSATION", "conversation", (Conversation it, Redacted what) -> null)
        .text("SUBJECT", SENDER).column("subject")
        .text("MESSAGES", SENDER, RECEIVER).kept(new OwnMessages())
        .text("DOCUMENTS", SENDER, RECEIVER).kept(documents)
        .done();
  }
}
