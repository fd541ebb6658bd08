package dk.samspor.platform.web;

/**
 * What one code says.
 *
 * @param status HTTP status
 * @param danish one sentence; {@code {0}} stands for an argument
 * @param english the same sentence
 */
public record Saying(int status, String danish, String english) {}
