import type { SeminarTemplate } from '../../domain/template.ts';

export const dialogueSeminar: SeminarTemplate = {
  title: 'Schools and culture schools together',
  themes: [
    {
      title: 'What we do together today',
      introduction: [
        'Many children only meet music, dance, drama and visual art when somebody brings it into the school day, after-school care or kindergarten.',
        'In this theme we look at the cooperation as it is now: what works, whom it reaches, and what makes it hard.',
        'A good way to begin is to let everybody at the table name one thing they have taken part in.',
      ].join(' '),
      instructions: [
        'Share out three tasks before you begin.',
        'The chair and timekeeper makes sure that everybody gets to speak, and watches the clock.',
        'The scribe writes down what the group agrees on, and reads it aloud before you go on.',
        'The topic keeper speaks up when the talk drifts away from the question.',
        '',
        'Write short points with one thought in each. If you disagree, write down both views.',
      ].join('\n'),
      minutes: 45,
      questions: [
        {
          text: 'What do children and young people get today because the school and the culture school do something together?',
          seats: 0,
        },
        { text: 'Which children and young people does the cooperation not reach, and why?', seats: 0 },
        { text: 'What helps cooperation most, and what gets in the way most often?', seats: 0 },
        { text: 'Who has to be on board for the cooperation to last when individuals leave?', seats: 0 },
      ],
    },
    {
      title: 'What we want to achieve next',
      introduction: [
        'Now we look ahead. Imagine that the cooperation has become an ordinary part of everyday life, in the smallest and in the largest municipality at the table alike.',
        'We are looking for measures that can start soon, and that somebody can actually take charge of.',
      ].join(' '),
      instructions: [
        'Keep the tasks you shared out, or swap.',
        'First write down every proposal without judging it. Use the last ten minutes to choose the three most important ones, and put them in seats 1, 2 and 3.',
        'If a point is meant for somebody outside the group, you can choose who should read it.',
      ].join('\n'),
      minutes: 50,
      questions: [
        { text: 'What should children and young people notice in three years if the cooperation succeeds?', seats: 0 },
        { text: 'Which measures should be started first?', seats: 3 },
      ],
    },
  ],
  addressees: [
    'Our own municipality',
    'The county or region',
    'The association of local authorities',
    'The national body for culture schools',
    'The national education authority',
  ],
};
