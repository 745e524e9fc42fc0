package pix.architecture.wrong.modules.allowed;

import pix.architecture.wrong.modules.undeclared.Anything;

record Reaches(Anything anything) {}
