package dk.samspor.platform.events;

/**
 * Something that has happened, told to the neighbours: a record in a sealed interface that carries {@link Topic}.
 * Facts only: no CPR number, no name, no free text, no document.
 */
public interface Fact {}
