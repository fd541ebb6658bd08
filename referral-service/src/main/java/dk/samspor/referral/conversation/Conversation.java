package dk.samspor.referral.conversation;

import static dk.samspor.referral.conversation.Conversation.Status.*;

import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.cases.WholeDesk;
import dk.samspor.platform.access.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;

/**
 * A thread of messages between the parties of a case. Whoever only has a copy of the case has no part in what the others
 * write about it.
 */
@Entity
@Table(name = "conversation")
public class Conversation extends Case<Conversation.Status, Conversation.Act> {

  @Schema(name = "ConversationStatus")
  public enum Status { OPEN, CLOSED }

  @Schema(name = "ConversationAct")
  public enum Act { REPLY, CLOSE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OPEN, Act.REPLY, Act.CLOSE)
      .in(CLOSED, Act.REPLY) // an answer opens it again: nobody has to ask whether he may speak
      .done();

  @Column(name = "about_case", nullable = false, updatable = false)
  private UUID aboutCase;

  @Column(name = "about_kind", nullable = false, updatable = false)
  private String aboutKind;

  @Column(nullable = false, updatable = false)
  private String subject;

  @Column(nullable = false)
  private String[] parties;

  @Convert(converter = MessagesColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  @Column(nullable = false)
  private List<Message> messages = List.of();

  protected Conversation() {} // Hibernate

  Conversation(WholeDesk.Of about, String subject, Message first) {
    super("CONVERSATION", about.citizen(), about.homeMunicipality(), OPEN);
    this.aboutCase = about.caseId();
    this.aboutKind = about.kind();
    this.subject = subject;
    between(about);
    messages = List.of(first);
    began("OPEN");
  }

  @Override
  protected Acts<Status, Act> acts() {
    return ACTS;
  }

  /** Who began it is its sender, the others its receivers. */
  @Override
  protected Collection<DeskEntry> desk() {
    String opener = messages.getFirst().from();
    return Arrays.stream(parties)
        .map(party -> new DeskEntry(new Authority(party), party.equals(opener) ? Part.SENDER : Part.RECEIVER, null)).toList();
  }

  /** @param about the case as it lies now: who has joined it since reads along, who has left it does not */
  void reply(Message message, WholeDesk.Of about) {
    act(Act.REPLY, OPEN);
    between(about);
    List<Message> longer = new ArrayList<>(messages);
    longer.add(message);
    messages = List.copyOf(longer);
  }

  void close() {
    act(Act.CLOSE, CLOSED);
  }

  private void between(WholeDesk.Of about) {
    parties = about.parties().stream().filter(entry -> entry.part() != Part.COPY).map(entry -> entry.authority().value()).toArray(String[]::new);
  }

  UUID aboutCase() {
    return aboutCase;
  }

  String aboutKind() {
    return aboutKind;
  }

  String subject() {
    return subject;
  }

  List<Message> messages() {
    return messages;
  }
}
