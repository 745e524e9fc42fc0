package pix.bank.question;

/** What is shown once the answer is judged: the right answer in words, and how to find it (Markdown). */
public record Correction(String rightAnswer, String working) {}
