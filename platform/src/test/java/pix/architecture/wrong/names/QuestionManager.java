package pix.architecture.wrong.names;

class QuestionManager {}
