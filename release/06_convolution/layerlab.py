"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(60;I=%vvL;rwWL_k1)|NsC0|NsC0|NsACq@L_Pd0-c?-GqSN?m<eS+dSRx9=+by?0mZ8$&a_)?$5ok0W02=loBM0
2v=FQLRT@)HpWVQG%bcj6$8h!w%QkGK}wZSbUoe83Kd;7M`eQdatcX0Xj|FNjGE1wti9ai)Y>%?tui22rX>KC3LT9gst)T8<)Tz1
AQUJoNvvhvhe;s-(?GOy<Kyo8=OBSVB~YpbRH}tSSEEvdI{*Lx20#Fy01sXFbG@1ZSttquiU6P`y8zs8JJrJbj(t=q6-(Q?iz{21
(x^_utKV(+-+MgUwA*TXH@Vk6z;wFV?quA~wlhRZAdy$Q&ww5GpHRH+jq~BB-MZ`5@w=I06+k3DZF)25^>vK{d3S6^W%B6nmln>w
_ul(G@Bjwb*dFi#m3!Y;ZNc`7w$}HL8Rq+X`qrM<1p(I)(9pCU!Q6B{^4;CB1$CCUz4zXu@1SH7Dfc&u>D+f7<_S>hog7FU`Co5#
*ug<<w{woh0_1cZ9c^^Fi3}SutEzWujUCFjqtWe!?TedT#SV4dqq1VsM_%n-02{ZYg-QVQXqwIT8|R1LU~}Jg=784Yocro^p_SzB
P}H<CstvFJ&;SiJY;5e^);n{a+#L#?>*?D*?|hXuVXrh_GiTkXmvQRudF@%yeevt)2Y}0;Z-DwCKpUsi?&;BMt-WWwr@L@8P##}>
&#$qcT1kTXHyhF2bThYY%V--QH*H*C1p;bmh?*KGcStGSr4<Zrs6E_=)6V+4jR-efR3#NtoVx8br%o86R{=MoJ=<j=_r__vKn7y4
V>i`zQmhFUgte~v@(*ltw`SW{b95*=>rXcH^{;b>P0;8HXaHSX5COFVwyh^!U<<J4aj@;@fN8|Noy`et*={0200kl2MM*DrUV7PG
$GdM1j-GO@7gh%J^7iotfD%%=4VvIE4w1OtxyyI~fQSxQ0Zi3yd+2+%DqA&DbX&c=9c$YFO;`ab6dF1e(Ms#=zQ+5Y@4I_>)hBm%
JG<v#JhaRnyK19ydv0Ur+s=G%zSlk4cF^|ez}0BhRcyBM$kRp9kw>xa2Kk|Q`%}8ZKF%kq$CR2d4`&b!=g@mv+rir2hr$$5*R5TM
h^KD37*Hs(cJ9>9Uu$Ys!1t%KKKI{XJ<lkow!=*X0R#j9fF?jpj7fns69P{vc&Fsbp4A_uo`Xz55JC_TKu4&^ss2ftQhI5%Pilbm
27^HKgFwg$G>DN<o~g9bPYFCjYI;-j)jb+1=7l_I9+G-`r>W_tnMbBj^wa<$B&3iNMIM<H@~7seRP^#d^$dX-4XNoF1^@s62vkA>
Gys|bGz7>3Xf!9PpM=vC%|;p{DS{daG?55EfSNK9qfwJ2+D$bxN`8oHZ6=y}KmgDIo6tn`{_FsVo$Z7E7!U;&5A{_LA^nL71OMNa
!~7`OBq1PwSHHLW{oVhi`Tq${eOMW`pT=^}!iV8Q>T0%;pZSlSLPyi9Rd$deJ;0!#8UN5`!pncFDQ+}mJb0~XuMj`=S#K*Knv;Iq
X*=S8wHQ_G2g^nN-S|nr^$7%1?X%o%|IYw8)%0Xi=!y6gKs?JKgj5=p&-x0cdl&y~w*UCM6Uo$3mC&aYHUEd6hzK7rAbZG26qP1x
&#~KQ;p?srUK`i#-tI%Y4YT|om-$Q1f8qYm^2xFyCx?%|wam=#W*JbXr2=6!AvTbeLEsPgU_|>@$tO<<7QquMO)r}<<;`tH4tOX@
k1IEPkqDd%NLV5F)3jjZSqgHe(uL;f-z&Z}aQ41}-|yM|qx1iOG#J7R2FYCsD7t2jAZO@eW&u87Xx&&yO;y6>m;JPX!NCM|!nb^w
NRv<7_BeMSQ+^hf-B#AvaP|L}pP$AP>|XwV^zrSD;AIJ8QJ%b)`^ID*qmTc0N*|OD|J0_RK>R*`|8|skAo+p<0c$8k3EsZ__-Y+&
xgEaEq0AZh{gKQ^LpDVPZo>}&xc0bjk5QX9xOGOq{pyYN>c4poH8z;5M!49d&PpI+E+#b|uDw(vrleawSkTxgkuaaDwlfG!m2_{k
y-L7}@9=5~Pwir4tiec6t+@Gw&)O7YAp#-*EZP}#Kydm#!gKWT+vA!#{A=2fA;~{QRxF3DZ}hhY#rS$h;SXO{5ILMt|MI+iz6Rf#
KSzcQ;mZk2fPh&=`k))hXaA31y~j`twIjh(6a5My#I)`$IYD8-N8Q`nhj39rs|7DPA)|8#`p9nrd47iQ9v;b#;2^03Z#ArQg>7dd
WI}~2HAOyS`op`DXg8~E8;%@PKtLr*k!@OBNg`xfg@@AWl^pM|fGJfZv+%WJ@A1cQ<J^0-!gavkdSID%N@Q)84?1#w7xUNwdV!h0
XQjL2NO~$S>Y|D=${tWuBZTAeKKMK*)TLrk-k@`lBoa`8!b#2c6;ubK%*8nKpyuiT>;w)N2{j;6pvJ1QBcJt%!`!4OIPT*ISpn6`
iRQSV5GINU-MN6uPh>FyT#~1J5f-XUa99-|4h*_`dL}3UBnaO2<Evaandv{{%&<q)I~~CR8lZ+X_4UB_$gmZ-EfR?NA_H(>!a_1o
`u)@YaK^?M$<QrO{JxVO^bmU?UO*1l>;y?wJw-eoETfDC{65BrOm_ait(c0;@da`J#sjs`kS<02?-cp}v6RUa$Fz7+diMRFr&I~A
cwwpg!G8%S{D0Mc=?-AA{XgWbUzEEOqoV?xzYkk*H8k3YT7ZkqSJrGk+s!`$0rydX7eAGK)0CG}%dcf0{FJX&0-t(+ox+(AxXzRp
A<gk8dIeldD$Gs7lm3*GOjzQz_x5$|9R6K6iF7>!S;Z&-?j~gvDDUVyqxr2kMYu#oC=$w}{&b@wlpdZmVo>Q(D|KCXttToDIla4w
h+_!8LYdpIJm+3pg3kQ~nY&`dL)uhBiR~i!!iF=VSDnm*+g(TtNfr!A0*p~N>EJRDbMI42>HjW%-Fdz`O*}`8aLCxj0Dzhv4=@@-
yWHb9s*&ZfK3v4dBCtb1YFT57<DdN0TTu2qVPQARWNXG*YKks@S9ZO<IQ(X|egk4_#Lv$%ZBPse{IQBALOXl>VGU>9#)sxY6M--~
L#ZX}iFY7`3FWOV8q?)4@7dqvPOp65=3|Pe@wtY8t{Nc(jfmw!Z>o`3B|^y=9M^K*agL=7S+YK~vlk?CYw7gd=O7`@N=20{kjNy0
8kMoYkjW%_-OPi-*8O*_uZsmIJ9|A-18^l#HUr0LK$e#SvD6ZkcYj|h&&((C`M0Z2;ml9PM$H~TUB0qv>SYZIW54N@Aodl!4kWW1
f&}a9#;QKo!6Rlbv3EC~X{#nrX`r112T6n4uUHGNH574Ypy2A4U<@KG{PM*Vg(g1Swmquh=-j4YgCc=4#g^^7pUbST<ELTmANV`^
{nEYLj=KP(mkv+J@$llPYdXG$CkQnkK0f#K&Dt6EXJN>lrH}&AwJ&H4o2fBwxVqZBSl<@EzsJv<+O)Zw@w=N3BGLwNLm{E<a!55y
WOi8Szzas3O5|be9#FI<K)gJOnKsNLYvF;=*eHD85(x<WJip$}v$^8Up!GRLF_SR=X`X+#`+hLxm-5Ve)hKL}99F3jhQMz=tRTo<
%!Gy@OxE&wn?%zlh+x2#EFj8%IeG>}hA7I)RzW9pH!x+m2*5}v25Yai-y9$`*e{k+LzG!E^2VFDA203yh*UvA5K;T*79jmSU0-pa
ZFU?meZQnI%AH3V!l&vH$T@|8P5Pl-05d<9l?i&Nuo6^3XJt(PGjJk*v-9leKbh|wQ~>i1gZ=kvxY}A895?1nl4O*db8*qf10Z~N
UFRg>u^TzVc1Ke0b~hiGfGNPsto@7%lL$d1DsUm1mJ8I*Oqc1~{BAW^Bkl;;`v1V*#$CW%4n+euVt7_HFyO?4xwsoKM(;Ej?A{AO
hjKq=zVssp)ky?W6f;p)+s-;V7C<;?nug|LI-NiWk^qqeAv5;wOBDj|<@bDQ_{kr`b@oeF!A2BPFC=Ru24CJIw~vgp6y@HR4n@ec
*i5SeotnevP41n@n2HV`T?l3(BL^gy$V|aSi=*ZDXS;d#Yc;0$^0T`%FyMarSW~cV;NVbnD|_4xR|+mAG<W3aH5r;aI1m(q!6<6j
zC&oj#CW!C+mY*wS4Vm8zDY1E2=<FB0UY8g!-M>n;?2zFdWI+W=0BPy+d*=71DqN4=bcdchq3qFW?KDFB%S9;6jR>bSqbCt1AOnX
qPSr}_}*bU6|<q_<U1mYj71AJfwmI`njJB9mKyZ8Gb}{$w~cv72>?K4B_DpEOoWr1koLhg27;roZU*c*IteI<qNXB<x8iR0>S}fD
TvHN^WV_(aMJ=S>@=V<^n1Zae*5cHpw(-Uq>#iH6w1}9^P8kv8YW*i|84~j|CUIwUwdnY}NLlf!hYJvl>~0=~*2HiLB$5dl*7mnJ
#R)MYUf^8!kR->;jwVKoYBuUb!{5Fj(&XF-0P~RMA}t4Vxne_~or_|0RDf*CD5|w&(2=K9e32HVl7%m>7&fIr;wsdVhRU2yP6f(g
@e=~S_B)D2=mH~<0CJWp5I`V(<2+OVD-tlhux+b~hdZcHaVRW;KrJF@Oi2Kdg6>Z=8FVd7=>NH)f3-w-oag7>d(7O)=RG?fbdgut
lvjG=lCN{rvq860G29!Q)RWTKR0Qb#naet<wdat-jm{1(;3V08*c(aYlDcWvZt`?ESGM>w&zf(FB5`73C?<|OxDMjo*|WH`5rChb
xzytk^PW1wNid3Q>W6_c4X$J%0TTDw$GiukEJ$6Kq0{J2hhrtFOR5!Bfr(NpY{wM}hr554M*yCJf4VGM$`i78zYC=d!kP#u7GvF2
EIX*6JlxDEz?3}|VElo`l1#+fi$}7g8EBE`tsf7L@g6qO@l6^8x@qz>b-}&7vaZF_8Ls;#I%+2fDB14UYzvete*mF_y~-XYptkOU
&gaY_z4(B{dfYbh8)rp0+6aj#uTQ(t#CPuLhBn%4rBBA4@|?1QEoAxn=CvMkr$*e%Hj5o;sZlV&`q`#Ch4C?(B#S!0Z5X~X&a-m;
Y|J9TE79FA8B*E4w<FV+DjSAiR(l$9)awk1o2AQh{a$(}Lc`*9z;ZEE+b@^>cMVgzZW<042ZN3{MdM@Yb1k8pkG>z9ARRhR5ZY?q
6E|1MGuFxZJ%s3aL}c45(oq-3S5NLXX)~0$PLmZ_t2l#+x2MAeGla8lWvU{mii-s|mp(M8tB7!(NZv9FD!W5TiKHU(?NC^LD0AM*
mC@H3w;j0?Vyb=yRf4$dUrAG0t#wkhcQB))Gs}+}@#4l*Sy4qsV~JR*ij&crK~!0|CfbF|6jhhX#l|UIdewD>YO{_e3#_=G9jb)3
g-|g9Y^2nwCWKI3P|S(z&~fs;HMgrwLf|clhNC>qc-^^LAZkw>Zpqg|_u40-I2lSUnaI8>;}{sx!!ekmJp!E(%mt^FCru8Hv}zii
Svz56DP}B2nZT%{<mU3TO0>RWby%c{Rf*V=4eO#bUk_mduUaW>n%a^o9=jZ8p1IuCY8I}Sh;r+Bnd-Q0#%-FlMwRD{SrpLgn+(Ag
hiAm@_(>9?j3A2rfkxSW52jYw!i(A-N*i(nn=Mt!Thjh_ItKMO#@NYG!HP<=!?12$aI#i`c^q=N1kT=kwKIw=#_3liOH--nLn&=V
#lWGS_?TlrP777i?&4Kcf{$4Z&GWXDwZ^QOqR1oG^P0u8mrRLh%Hghzn+kf$jVjM7{Dg%pBQz<!jgK~7c$K*e#;Ndp0xO&rxT%bd
QUYN~CI|=dkfwbtBBi07&y8!MJbU@$RESucCCu}}9UHyI3-^9_){c&C%+@&sdrG1aJa>L~Zpw!DI>95`!dqIosI&kaVsKneb!K_2
omvzZ6g0fQ=K5O^zI1|kDkHJO7*tm(tCm*K=nZv@kk;a$m=Ex_I5IeAf&k>R(d>gs5wCU6ch-T*Fnu822|IgWkZUmVSDX|yeg|`M
dL_5ZK73jrb;miI*xbnD#V)l&o~Wc+)N8mW+QnwWFhM9+Pi)c(dAYN)={`+O+=QNNDsk^x;dD_~nX2hDy8|Mm?cY6Kw-ghT(^XTA
*i6)IDe(`W*8>us_i7Y%v>p8ybF?dc&0q0J_2XGm2_GUSJU&F=zjtI4Agtm+wzMcBEx2v_DPc`;&#h);sd`)K{-vRon{v`p;;zFv
MKH<>X)k{dj|yg8?<$PU6?u3v!iUhBKY5M8)@uE^#BB;@CO9ohHEH0&vQkG<CZw#7bQp_wTX)1LdRG<0JzUarfkTPTo0Lq2?LoU7
DU@P;5P=4jRb{_f{~s~^&->pO{=Y<+c&eHFkwBTbMX70M{m2-SbmF%uvF*K?W}@R>Eg~_w9l3}c58)+G!<LLamst{;pH<K)%@m#!
@*%(`Oy7jyG}oOP&k6MuQ_%4e$8S)~0}C{Sw@|a}#YA?hgRIuPL?B%rzjRx{YEwfpYDi_R%7UMhwmhIth8l&y66}x|a1{HvC=(!|
K;onXA8J|?ZO6LG@yd@Fi0=@FNHDyh$ZKp62p;AWLP+4lFwYLXcj<Zcu*C(N0BFM?4@LsjIB7;`47xq9-Rh)G4WyMA!!SbKA|#O)
dSc~Y?gU|#q$w@3P})G+LSO|}6SU?L-Mx=Uts8*v$PIzOq}ugSSMxv5zrI3Gwm0<hg#swVQ!DQ)?&rtnc|WmeN(NX(L=O2gOlwo&
nBeasd~M4`efElPy}w;l7Oh7=Z`8@YF=Ccfl*mKfhu`V_xdVbm|CF*mj`R@V0k9cCVRM!u>m-00-Nov}fT(Jr*gFospaz3m-aYFy
#0*(gVZ&-bgEvq}Pa+19WfHP_roHxQ4Eg&(?WbGKHFD0gI6d0vc8IYp5K!f7v%HaGvc2PcPWc*Rq-2Id&aNUaC}?R~FQikdiyD;j
-j$&;B)`!yo*t&B8j>xha05_)4Fj))!iSp;+QkL6sI=U?udj_+kV9i(6z^h%9z;OYM~`c`J?Lv>t`)K3on`elMsS2+*0j$vw^hrx
wSr3@EqriNUn7J{M9CyH<9A9Qls0uR=iTqK|Mm{QpFlss0J$-s*M@x0$PLtZuB2hJ?p2gC(A&XW2WE7MJTUsXtCKzrAvgsE<{VuT
;W)rqmnQ)<!o%lC211F`8Prcgv8Era1<0N;g0YBX4X977qmiI8#yc=h|CG>>6Cd(kybTbDEt0<9@&4cFh*C<Z+hm&S{*R<~<SX=T
#}Z;vQ7}B_qT$CWAC*4Qer-S1Wrpg!%G`9@Gcs=COGS~V!Q9i1Ij%!13y#_?-PZ2Ax|o7&Oi74jHa0(Y-ys4l72{P@DhV7hIx${#
Eb>jeQyQXuuUd@_n-zo|kKImV^c^?etnX~PvS9Ne24D1<?1X4|%{Y_E+d{BD2fxQ|{jV5%B+`B+cgkP~hbLQygqkLU^Mr+kosW~B
f8KrIR#Yk<i_fpK;Pt(|evJ2ZQ-ZCW_p5Fi?w$LEyWM%MHB|2-p%kX;A(hFMX&ZUO4jD$!yuloB;jXO-*kDz3kaqm&GC*yWgr=ex
VZ%gfxJmZUSn5L_)ZWvg^O0rUl~^{SXQr<?5^=)s)(NsC<Z)_bNZ|SDOzRT_-9LUuHo*0XMn`9R4!Bs4o1V#CT5(P$z1V#A8!}v~
@5=J&DT)*jXzDx&+`7?Nlh$Ru>K>4ydvVQ2GM}J*S*>f~*A*n7AlZ5z#{f8G4AU%*3F?R?El;h`DFP6oC{8$N;YDO(%+h9>Uw7{_
*@8KZ%xDGSAV&f)Z350VIpJXdl1C(d3B$yrNNu4-YuY;)4hzv_1=u+sNdvX?4FI_UR3MP+{c8{%AX*BB98v(iiCwhaWv<wfL1V3h
)OX%GX=;5k735QcVV{Fdcm*o7d|s2S`&j8^So8a*Q3TxtNWS)A5iQFbk^lSj7adFQHJEw3f}pzxP+`Lv%b)iP^u~lv{r#7dm{amx
fyOJy&}kh@iUKH5sTK=2MG@-)z_p4Srs81hxSO@;?ZL;?s$NHL*Y-qVz(E&ItW`xc0EC8u;JwS_zodOEi4jUm^=-!wQzJH^0EXE`
8b^Z<OLdTl4ral2xCAGdFxeWyE`+{;C$zONcNwE2_y(ASLKhWzF~;0g$DDzNZ+$7G@yD4YlhFg@1<IUHe376+2->Q1{GLrui(SvV
;I4VoDa_FhatHRB6#cXk53x7ZwOD#Z%UrSRUcOWfTni5x`+yyk9o?I2bIFW@VekM>)Igjv`!rDAVsnQw@A_h#u`tRBAbUvEv=xD@
1wao}K_F}LjP)0cV%C`Kz%fOb8y65XjoFR5*XI-yYZ!)ti+_I}{vAEoq2qdU&5UbRD*zQ`g?&bvF0beFkT-NmbnBSBSt?n(p=AP!
yA+rrDVvHy87v2+xOWgop$bHD^_(!XbjIVfZ_b5PP#lBNmJ`MIi9{YkeF)@R@$GLTV<VPZddwBB#y?kh=~RA<(?3CC6^h4`xc4GV
58ykcty<PgI5nNqs+kG|b1FotdTLCd&P^RkTe+X6Z&gIzkd?79V^#(CFOS}U;`4GNYfk6xhi@3XD>XPh;!vj4Y9BBq4fo8c6g?Pv
!wCH?`28}c3v2n_MLGUHU&+&y)@iZm)@;A{JJZUN;~Krq`542C?a8T?n$3EYt|^zCc@`daU3H{`_mCNa-(_azC!f&%hGpq6M3`R>
&QBu8+syn<kN8k^0GT5JK(fA^k(t$3Lq3!U7v>yw9-=x&r=O>Ah^B<4I<itD+$p*&uO%InPzz>_m8jSIXF-Y`H-Dj@aN=X6Qaps!
PV4VE1oFz_*caCLr4H5i7!VAXBx*6tZ7ACFd!@*}z-z<=kpc7-_-5tkqyruOE~FC*VN`P*_~AYx^Ai%S;2;_S0MG`gE_o`#D6FOx
3u~xI$j0pfVWA*Wnof;O#KhS1QE^9CFd^eLz8fN*D=I0rII9E@-P8(%U|1SwE^H^@Xj}feRo&*d*~f$9o;)A)<CySJvLZO*I5HmT
WUx6aU7ZmmA`$-_VT{A1J|uR<2))4Zu=pYgfkbGGAK*ZWc57{x5CSN|c|6b)Wf`NxwkK2t=*xqRVQ;L&s}QWy&6+VcURjP?X`^Dz
sF-AwO=Y`=B{jRaIEcnIo4LAeD%Wjub1k@9%LLzfx=|T8n!|4XHe&9A(U#D>9)9l!#M1ve)&th){68DvJsrIm&ON@MIPodnAjc>P
oZ>q0kq2|&V4hEdcs?{d<oGy=3V}@q_ApDO($$K9pbowioaVJ-faHB?_7)d8(wdW{rX*n80#NM1IH^Y3(Dmb7Y82N06r+f4`S|W{
?L)CIfyQWwRbUbYH5g`Nmn30@pC%vOK#>jh11{r9$#lzH8gr0PDS|^NfJcH3AaXrXI_8A`Z@movPsAv$<TbPI%0)wdUhAYgI;);+
Bd9?{2&uLd0qHDpdvUnTij*X&nPt$)?V>ejB(sy>4a9N)9zj5VU==kXSEqMimLv0ky~kgocK0v-|MUB!)L{J<MDkz;e~%D25h3PP
47qZC55y3_I?QOGAH7;$;6oV&1HRX`YOYXuLjHYK21w;TJ%p-gpW2<$zJ07;`i?pG>A%xHnegbkuVEX0M5rs5eSVEO!j`P{yP_Kt
qjzu5_Tl)$Z}qbgpSiC6oONLzXf2NJf<ue^SvhPTxsLPw<*=#6l1KHv*UcvzWNyOB56#=T)_s;}iZs{ukwP;H7MUmC@Q}7QSE=@?
p4~ey)`xZ_C?LSm@>ahuoz?Rt6<?=3Oz0XS3(ibKv4c+bm)uAq3|fBGwg-iu=FAD1mTsXkz9pS=oCk<1*eXE_VG0aPAmE942x(#a
01kjeu--NgN>7ENnqKV?0V`F18znzOiyOe0^--*VWNrc+f}{{Z2)}7RAGDMpjzg4F0hcSPsuBs_a%W~{QoW``I5J}bUK15Rb0883
@xEYBxi}EtNRBI+7F%7Za8Ux~h8a|-TAW^L^}kE?aO@m`D^-VyOwy%*nu}Rnii_doU8k>j1-RF{HwpmOLasaC-Ul1Sof65>gc2N>
ZK133kON)<3$=Q#0*MAvLX;{{{Zc^h%ZAgJeS*%K9Y`1`@(#&95G&xgnR*i@j4KlTnCE0NARIyey<Y*i(J5q#JT3h%;PPXFaaed6
f=iYH=Pu-ND24me@J0Qfnko&aZo^PvyBe#B4y1CB)M~s;4!mWgn*PTDN9<onD-i2dZ+u*KXpI+WNjYznh0^v~8Gkhraq6qzih(0z
2P7#0xm;UUrgcih8upIJ*S|`3EF-4c>xAgg?*3Cg`ApR$Si}5%eo5{h5+|nXEi<q{((ay~l4jGT4)`11Fd}aaneE&k-TVCZV!qv&
YiI2poMo;AC}f(B(=C)kZo%Cs8BlZ*e1a#*Y!7!eNM~d><kTZ@M$4^+BTZKMf(7L@&=JmUD59xZL&&fYB9fk#*8M=-SA>Tf-_^q<
7D5r?94Py~J>z#)PYF@B^br3<wpx9kHL?2-sK~y5i<#cGh&B4;uleoF-Q)GoJ#J&jh9{?$n-`l2lz+eFqjCLSObHAJMd-thZU(?;
^Kj{*%guyvlrVmZCl+D4GDvog)kzOOmS#TrF)d{>{jlKuJSDIX1Svv87Ylt2p~;$s<bRV<rj-Q=1K+|<B)#{D>u|V>@pT<bv9!or
=>ok3o8AHqzAe}+9BY@k7xUkx15|q#*@5{w8jfh<Zr_v)%q+1GCGG;ICMOPnkU!EQ3<Ipu(4aq#rlJ~H74iDhuP#gaT^_MKzTu)A
6ban>>4V(ihVlXfkoskkq!c&0uXvVRIh)OZ4+?_RW&-bIsfQ8t{J?Z+9Pk5{lDr9FQ@T1&P|)5PGx#GlD-fDh(O+~w4>CKPEw%Jf
E(gk)_U_u#Sw^JQgo=k!sPL%bK}W(`p6C{1%=?YL=x5-v<ShFLIa~7Alpo?HF-T-8JNeQa$09qM65X1eu}U~RyDnG{ea4u*<<(^f
nO+D81dL*!V1l*_HK`tBO3C}GHoSynsg%91DJXH%vXX)Xmm^hIN}^<hq!HIm&*&!n12mEL03GX#;AMvc^DgHk4nc4Tv!?S=+I~e6
^(A$cz~O!NtrY|;<Oq=BI4&G>r8_308VT>D8`;A3+nn>5U&&s?riw5RDdRBLJMk{W2(t4@!dvw~*tSWqV8bMD0a0!~WK)o*Nra;!
k<NP#3)Jp7sWen-%MOAiVx=FdcLZwy(-A;HBx_!0mK-T(;*?*LSMt=7I1#n@>qEldZc%$9Qcs%u6>73UH3yQngyp&c0UuiiGIlPH
)~hdC!^i7cWN9vh&-CkjYpYODoKAv=t@xC?t%};`4$>7E*eZ(G(yU&=7!*&^e|ySjmphLB%`|^rFmF`c5J41%bB+SaI0!8jDmhh{
Y2l)h-)_wJD@$~DUwWu}p6?hOTrRE~Lh~$C4!&PS;#X|p?9{70qVvz*?qp>&$Du=`iCv>Bi~M!dt&_)&HTcMg-|4-b>*}AONfNA1
GTB*S{a#{`5V{;vQ*b0i$sj?v^c<P47TS{VvPfsi+4t-qK0F~fQ+c_Lw=X}s*k0-)t5I~gAg6Y)1^9(ss5W(fv4*7Ocow4uO-t^n
W5A1-th=<1&lxc(B^;?;gn;%I<`>4Z=~xRo-T9o>K()mIwVY;3oUpu)+oI!nut%z-SCY0BL|IqSl|dP=rgEA@6?E|H=jmU68@N#s
o3(Rbz|`TkX4RuQtm{g>pXxWn{d(v-k8%9iY#8)xzmqL#Tml8~D6wZ|EOq06I;B>#r<b<CSjT<y-=4njao@HXOc;9F#u%da1%|6a
s~tfeS|nmZDa}F!B(VAIJHnVbc!|rzPjI?Mli@i1(P1dP-l{l9tD=l!j<ot+l73VYO$yW=R`aUAMi%Wln|kZM25y*|JUFS>#Xyk)
gNds?lMc^ikYO!Mo*~GV${W2$GM`z`ounn1BA;g{Oq3hM-A1EYG6g6%A`qeALW}U<F$9hv>rd)=uCOY4K1gb=@waA*GTBg@WW6Yr
?Zt$0k%<jly>8M}{4DW+Ja5SSSJBf5EkP;*{NBK5bVmJSt$bgO9q#qDai*2T2pDGS?9J<2@WsVeEXob(N7oY*(r=fBnmMtohGrzd
!i5unms&uI+P8SIsTAZ%L2W5G=B8_*CTmoq!j}q3WD?+cA)fbTlM`h|ptZ!)qD!C+nIp-WI4VdJEso5Fh8UMva{jp8hq0TA^SK;J
*JMngv!Lo{h@w^rdY_D0B;L%(MR{{b@Cx1e*EGD;xL3B{uDE_?!~zFJe1&ayKx$VHUg5x)EkvKef>5Tc1*d&v_aXtyFlrbkZF(xe
rSVGdu%mC4zBGP$&HD4dZg+4s%3i8z@s4h=u_BG}bP_)l7$ncb4lsZ;bAI!q)uW?j+3U>o#<gzb7oFpMaP`iH6MW*mGX}OAV$2(L
-~=Qrn@RHoiiF}IDb-eG?X~G?P3$U2-Rj%P=Qng}5=r(R+QMf!xQ%ZEfz9xLrEQ=H)j@$HjWeoF&`<y)2E<52R79wzBRFJQ#dc`U
uJ|JXG$3y~p{klgBitdwNIC~lJk`vFu`~cw;Mf{G$9xO9*5PI^P!BmHsGT)IAV(}s(I9~LHz;^#t2`iSn-j^}lzdoR4>OlOC;$Lx
Q2+#>K-8j&T7wCD4vNh-Try^`BI_bS&_Hgz7evy><NKOlszIu_og3vLRbVulh^nb1gSpd^HT~)Xv&&XuV&p8_=!<+NA=3>3l8*8m
@^Hv0z>c!8kaXiV!)9`<_%M}?Y2hnd7rF+>RCRqVlBh}$cHbsj@aoOcPE>eu809JUQQ8$FRYRa2Tv|mqg-LMW&`h=PZEB;o2BC@p
LPEhD@kbj{%*?Y%VyT2EF8gk_t!ND*73~Hd-;y1EReeZ6+V)Sm;sx%xe42{WRXj*q9S>9~-pvQ6h*6zA`}fH8#!r3zaTvi=?p*(?
`ue;+9J@Fiy_~SFCS;gNTo`a&T5Z|4U|I3+@yK6JHs?6l@Zm5>1g<D=PPj<a6NU;DC3WSWke<bi`+WS>D&-Xff>$Q@>#&^7goG|Y
f{g*2xOqZFDPZIhgcPOS+(|JT-(bI;Y9&8zEs5jOO2ff)yZvR%r|k;k+0|7_CJKT9L_`_eMZ?QpAKiUszb}km%Ggw=ez^zhelu9g
U!qeK;G&^mNczznPPDlUNF<R;)~VQ5<p5P&=pVCx9r_G)esDDa_uQyrCnK>Mhwg6Q8NlfjO-KV)>cMLGyNaF=wj-dNl%M3QQ($Iw
97Q}{nDz=ivY*r2$Dup2h#(dO3=}aq=tiN~!9hTFNE-MX-RX_XlJYjpsM<p<)(c|l;a%s)EnM+Q_?twRcX4`VY~YPyOw<hx=aueg
EdqXvai+_pnua}%G?+c2e?vV1Mc25D!+_q|df$$|UnhR$_!4>{%Q|IXA~uOm5X0JeU~xWkg|i2!>>&pd5M+W1JvCOw<wF#)Mz>T2
YN3iaVi?3B&5JP9xO2$N^BS+U2oa3S76u~>b-HL}izCo6a(HG~z`;PwJNW9Tc=3iuzn?*jRSz%w>BklxY?MsSF_$cWtA+p+QHoZB
jmEZnP*N|e7HLVzTc3Z!<>i>0S4O*qL8c+4F{~-lJrIX}+IKkNW$jjJ<3aYZ1LyN3k`@g2=4J$+WPG$oUKQIxfq;f^NlG2JT8Q4R
+NxB6G6WG*-3nb(1gw|}vH%k(d@-l^^)bD#bGcbZjl=B<?SSwt_0Hmg%B+0d$Y3Z!o&|6aD85G<FyM%R>dQ>Y3UvSu7~e*R8X8|;
@A&X?Je=IK*P@=NcjCH3z~Ib>lQFczwxvVJx|!aWu-z(Ulk}N(Tuqnpg&!MvUIy}`Jy0+xTTPYqk}4?UnYOHLA1b*H?e8+7OoEuv
^=6?3kd2oOwkA{)0l9F*sF)+!pvdO<Vmsz*I(cE8&77P3B1NBDQAThz^G#cw4ez_@XlPO^1l<mdpr?k#w7Y~33%fenL>(9rqsCmE
Okm`sav3CvFGCo0G1|-wrO{YzqK!y7?QF$DyN=x`4KYBkw)Adioc_J2b?&DpdnJ3NoXkI$ZOyu=wm%7}gRNxXbxNj~9yFfGeW(0d
Z8hEr*fa*r0WA^z>`?%aC&w_Ot?(;xy!|y0umplT5*$gyL2zK;9ZyaDFFvKVoB9@Ge5wTf3MZvN$(E&YAk{eqWq{xN6Tgl>0bI>6
_G!n|&0oNgs!a_(-w+6Ef$X{GI#@6hCO}dz4M5rylkv`?@IEruK@eZLRI<+3oRKz3KzVb^p9AB`0vN&JhJXa)N0>?Uy&CO70=H6D
kKf8+sp?Vm82arn=L!bZRU>HX>f^;&9UO5mN5qJbRXxjQ{l!G&s~vE%<L_oGmTH1FA&`T`V!`XI4qE+;fykGJ&hFXuz2ZTE<P~3q
<Sz5l7DW<cL})$vS(bT0^YhkM)Q<;ao~#KIv@mOoG^C{I`}S;+QT*jVz3h%(b;#))rsTB4BMj$?7CZ?weEgB5s69(>rb!?oP5Yse
N+8Nqt>Xi!Qblm2h(t2iy?m)t@~@HJ2l(sWc%>&$M|`WLM+lBfAYHH7+WubaI8dQZ0;UcfRIHu01*TL?_v>h9A_v5+o`Y8HmwiSl
Kw<c@P%wb+Y|g?{l-9?a?CT)`$2y2{bb<7MUU}Jb;Uq^tP6biIZ-G+fXtL$9eaz&#N?iMU+jvyBA{DS1Y^Ct;-dvt^QJ_i{QJ)xG
^TcV)XxJr{XI#^Ib>g0g`Lf`k#r(MOzT95|_mbKj)6adAhAVjdu4qpilpf6mkG;OJiy7Bi0pPF1ezU0hoF2x;A$#A_*m^7{`7o}L
FU`p8@ngYvk?2(Wca4rParkI6$xxGIQ_8X&b-GS!bfK!nLWy%B81T~d6^fFXHj^<phj&T>;}(<97(?7w2JLyf8p7Ij3@~~z73*;M
+KxHrppO#y+7*uRA=HAc?0a6{PnVJ1pzD-^J913s>Ahu<9(B#PsnhZ^Z%28n!BXsaosSfS@Z<863*6LXemrFA127P_-{GJxT+!!P
h7hVlIRa3kA&&b6bAqP6F5e;rN9><#AitjMkT5XAZDmIn%I;IR-KxE;DGmrH3KFA@>m&moy=Z4bih>@XGmZ}Fcw^Xh@(L|uGL{nI
!T*{6PTF6}eWMW2<xf%t2>gtzt#47PwEH9bxjH3|qyeg?i@uAIZedgnEo5)rtKYPl6RPkh3XAF^CRI}~st}Yur387imwbRM4ZLcY
xHzrGtZZk%4l|)ZWD+FJhEbU?U~qm{qB!C$@=)4KAx~=u)(wbKDO!dHO#`xezZRv*SU<7OyXPHw=bU4U{QR)?_-wc(p?SlKA$j#^
&WeC8k7)X`0IPjtp$A#uUjf$+q&aLg=J^^Es(_^icxM>{yD5>a03uRI0}a&4;%J*q+px7&i6n>52Vj2=J+3r|!xC8YoRySdj<AX~
gT|2~;H-@nTR%N0q7^#fL{A=Ax1L*%=WrqY=Y1M<DtTVrJ3@$EV=g2WbJzf9Io5|*ici9qv)M8<hPk}51J4rsC(3X7rZHtf304%E
DHqv>1q2+;(aI8!!t)Dx2?lNMWha%mxLss97a0g1z)1>gLayefh7q}iz<ri3Zsk^@eO9JhQJ$n>>T<hWcEVy-6{2rJj_eJDsan4e
isd#`S@`LqC2q7Bq2Q?2p8~+J<U<lrgBD%sC{vQOq}i{AbsU;<oR4a#8z`eGHsGT;kIxjr`e{wS8seSpI=>_dz+<oB8(k=f*5rb=
Nj2vQ&yMz`sEopd26ZIp7aJ0)@EWHN&Xr|E4jnqj=i88+cc}=38-xp##>$}SxKPLg5VK5J4PFx3!|XAjkh@reTrh4AU?&-oxXa0i
=4H^v-=o{C?V(K(F|A)+`{z_86M5>*VDzgA_-rOXoYI1m0F*<i%AtS~u6D_)8T+-)$H2ja?{&Of^5|U+89y?}kwJJ9Tb5S0Xlp_+
XBfxNQk-DMg>x-HV`2q?;LM_)H=@?NKCToSsTwG`8d|;zh#w??5(r4bNfLc~IurhNePw?L@MC{Ti?Q)>SDr=5URjpNk<OBt3rjlC
5N|5aj%XJ1#pL~=f|k<N7BY{qwCF9b#*s&FzpOUckVPQ);Tu~ps;N#YfRo$Nhdf+{DP>AalZ?CzNnlciW*0{VpbpinELqYiF)n{w
P`}=HbskIJI{?!)C{KwOEHOeGF#<f`A3rhx6^MKZ6Y|(!AdGPjdYp4wKw&_<uX$F~9ybcxFCrFg4h}iA9z3_)7dKQa4477L#lVZW
xp6{0891+(5d3*SZzlCGPqbVaiRpC`x%q1DHVeq|Ax^L#pP*_gOxQmvZBZnfa@A}L3pH#L0A0AA?r_uxn3!P6(1szD;eloEZ@YRn
j^@;YXSv%mOHY;>)pagr8A3s|0BU4$;as~IC@L_TDIg3bOg|o~NmLNDC5DH{?_a2kla7mlqGTp}{5^&O2(S=PwF#ckmaiD=BhlBu
w#V0L^#D>^XvM05G!21B#Y2QrG-U{fuXeI8TlLlJwcF*h3eAlCoJUUVSRSL6bE9<uMh?iiov0r5FW8gzb=D<E+;hmmvI*fKW1lFI
;0rJ*{bllm#5*n~9s1f#aip-M9}rlkOCK@@wKh0W936w#ZFY$Z2zQl`=;+J|27pvVBL)pBe;);Ze#<LLUZVaWT}B5TESjL1A(?_Q
ZO{@o6o8@y=#%Fv;z=HtG#0q34T$C2p7{V(5&&YJl~xy&pmQT>$=7JUUxm~LlQc@YZr3;prB~k>tNWI(8dB5*DF*(1%ar_lq=CrG
*+8_Vf#-5|I9TOe0kHr~f(xb$604f(0J`G0wiPzG%3wOHQSXPw@{eRfv@f-y1#@eyUB{lu4$EwN4!&?qq!<Ykoin;|$jvO!f|hE{
UZz7&8NNMjW>O|a@Jc|wIT{X2q2gO2a$eP5f3<|lIZtgAF_@Z!?P-3UMxgD!t?I^w4k<ClV!gn-8RDX%k<n{amm(CAcXxba7oe)#
mqWr#FC4W_FCfI`dyrv6S*0D7m+i>IOckeSOM(#-+=vjT%48k%HHBbUanTSp+Hk}uP`d6x9rjQS0e0Q+!b0DDKX>;aqMyMijPy0Y
kG%r<S@O(5OjIycN6MoTl*ZjVdc8ZtvqJ_-VOIXn3;RX+P*nyNR&YCzNPzAG_Uh*<qhc@WBVpnfgg<RXR>WZ91F|Bvwq1ZOW@3~8
C=(&B?^2T5?PuiS+P1%Qh-W~IKVV(H>TaA$?7Q;rR&7*C-Ep8YJJ*5m^oSc8f`ySnlvSXw2bb-(;|RpNiQUNN-W9mWM@NDngBcvg
?B`b4aeQ_!@||A2Vd}%p{v2FeW-~I_s)&$YgThSDzP3~0R4cAC5p>ln8c_dI38V#>_iVB)!Vj3zckT}sJ*GsRg^A*NLs~=RygfIS
1!^Yn!@RN(NV75Lf25_PCMqPg<H2lSK$Ygsx2T~}diL2N?x1f#q!G2eoTgQemh1~7*srkv1N}gzHOkiyx+Ls`ggcw&+~Xf%(8!^p
0v;hG45rX0iXSFx3<VK(-c);gIrm}e4c35yPy#_E4Qk!B(dRKz4Dizvgdxy6oXMf*dIB6Dsx~wjjJ)kyP#mgc`8T9sgS}skacZ9%
+^kKQ<Yr)*nN=Z<C7GAoNrKe7vXS!dgpj0ErH=Y2bYa!*^KMNnzNBo1`RYXfu6vG_{4Ra>;Fg_D(IM8Hf%a8X@#9u1g7PwC5PT{n
DaAw?T@2n#2JZo(>1#K_{K$@Eo@>~;;Q7SO#chqsnE9(nzook4rPi&DQi1w+!=b^l`8%MuQSmiIVZd2gw#%0|l}m7vmxtC=(s!&p
TKA;ZP-}PEbQ7Il7pV^;p}5CntC<o`RjnFcZEh1tq?s~CnyvPxv?NLEc&qStK+Rot6?I&h7ml<>aFw_x6iuXL6lKnAi;jhO;-g6m
(C)R)4o9@5zl}(~kQeAay!pOlcWRJwg)`#UG`knG4ec^DI~8>^J_L%Z-;Hc*m-gqED&I7)@o0`iY)Ke8#ittWV4%Is2O}3-8W6N0
QWz{MyB(>7%IO&uH3UJ;A<P*d-XaQ;L+q_c$zz-<nPnFfn45;Rx2%Z<NHnIG7+wu4;w=1H{4plNOq6Dq3BweY+v+W>$_wfW*>MYC
w{^9cD=Bojhlo=gcqWl2+j-%wH)*w|msTWja=_T6j+4pIkqU847ubv$zLa;usjG?xd1@n9ij7%R-qU`HEH+UvGBILoG*}K?Nykj9
LWQ=F^njogBoa7EHpbSWl!m)8bq=^%ygkJwrQ|izdBo|JSssDpq6ZH?C6UIt3j5vUOk`h^--;WrWxA@soJAB$m$Y%$y1yx0l1C*#
r8Zisu*$xU#1KhK9P&{}Q8_BqtFcD7gI+Arz;s=m37yG8_pr$(-5fiK2~l{FBbcq(DG~}QoY^Sw286I#tlBvh$pQ%Abv(n0O;-6?
P?s7>Xhy;{u+jA!ljqaxqAQ(>-9HnDilLoUR`QgD2?0w4!2}lveb>RoCB1Os3d1f&S}MGi6kPJ7+Q|SEx{8`xl$qvhJvP}fc7Use
ae8WOII_81$YgHJp_*QqyxuzC&<Jxm$@$-TMCci>Ol3Dzrk73HBKoB!rWjUI6s1KGu(C4S>QScNpA1ng#XQ@>=Kp_h)7bH-3Va!}
vqqQ%a*;G=A-c0mlHOM>P_|*gq4<$vc2lwlweFrFgjSGOw812kAt0vYEElZfU%9Sl3ey;Vz``Xem(E^Qy)0=J@@<B-$;VqSX6MxU
-)`p77mn?5ESo;36Y<vg&Ig%s7il_z_B@Iqql^RL0vL)bXhO==6W%m3z~paTg_8CX8bXJt$4(9|l2uR#%N0UwRJPwz*VVi;PH{9G
GxqkKyK%n6kL6TUK|&+mGE`Uy48aNt%(q-_cJBH3^iM;=Txx8~@;nN@7_#?+iLv8S1)~d+q~*;QQbO1r2VIx*2vETEw$pv@j~?jz
{CBDNz(57)2BT2A-NLoyfqcrD;kvBe!8<B~^%0xC)a@G1f<~7$pm~Mw<*Pws0;R~(+g|(9S$MHH`zjKP7@FB{_uGu>tL%9JgbE;l
prNsBW@`38pORZc?EB&?m=a){zi0}eNVSyaNdUxns_sBE>EAdn0x^N0G(-W%O)DF?64C^Mrn9GpVv&5<R9%Uk4BeR+>xyi|WS}Jm
#6%C>8EZIG5aMH@xZm5KuZh#JcfjG>*k0%}c`)z6bj^m#3h6Uvj!VfnLuFh7K|n#Gv%25wRdvUCzjXlbkeep39H`+5$|bmPx)m#_
B~3OGS0i$QIs4fvPzEE>l?Pd<@C1~7oq{<)D|?_MV?_uw5?cpWWalVgyRE9%#9Mlz3)F=v_PQ!H*=Afemuwb-2NI9VVQzmaMp0U<
E<|qD_J@8~HxJx=>bNwj`;+4lW`?ELi)UG0m5h<%Q)4O$dj<nk<VzMZp@s`B<5-QK&YTVmN_^ihpr;1XsyJnfC?@@ucX=11KI5nB
Q^Z{pt<Rp8QV$=lwR=7fAZm3zycd4*IeOCIjI~mmDuIH@Aq$qwhLZxwHY#+cX`&}3R7nshrPv}Pl)xZbm(K9waV>c(4ug6<C`pvy
Dz7cEyUg%-U~8i!fMty)IaW;Gb*32yz*a)Zn?41G{szA~-n={~zg*q+xI+e@A~~fK(DexjK!BF<pOs}*vV@SOF#VekV`Dq?=F%Z-
$CgFQflUab1dgRO!etZ!K@FH53m)f&2ONH0fZvR+4<%oR0z^$mKHWhYKvZvHrlElzjXn-E1PKtVtG$h~?qnq7L-<C0v{G3}tu3Fi
fht3r$yb2$PeU;pPf@t8@;Po!NF+S7P6tI28wc;7V@1Jo^$!kJm5n>tNXJ=AXRUoa{AqezPrd^>qn_KWB$`tpM6o|3<!&7-iDRPA
8c%i+&qBC*7hW_WpBo7kdgX4tR(4_ay<(_#ORhmZ3$mnol$tuYBeXIOI*ld{+t-;&1Q_BJVZxjg1fYlxY*@S57;054L;i*8M5eLV
=TPGOK+vG%fy3L0)|74yk8e<-&a&1D(D+l?%9T6r<MaoY4aWh*UN8F<@l}yH=D~sJRaH=u4${D?6QK1hhe~{Pc%2nhSXbZn2Oo}_
C4ICL_V*0t;U<%C+OC0B1D-{3N+<7aY$6Bkx*uV`BoII(MstfazfOO7dLL#n<u_?6)EGM6LA>6kPA1iFySaaZeR#HIWA?3e`#ax%
Xi*<YqRL_VgdIYv5`cl<j2=XtJ||v0I7lC<G^^NWT^ER9#V8zRUbFPgXl+*+UC6vd@>1>;VZ#GqZa)tiB>f;>nU(O$;Cb+GBY`?m
oRUe`U>saO@W7U?fwY^|Z~oTd+bS;8&YVV;6mPl4bxl)x)D0L8zf|-T<5RsPH~**Cn90)Ycq<B*@RnP4<4XnxvTc==5e^C)cpS&9
0k9mQ`}nV<AIGQA@Bkth!;|6T^czvM?v%sfn$H;zMxmQ5ya)QjD&H1_mzDWz==j3bf0*2v1b<~9<!EkU8I(99lX8eluABCyy(U+*
vHSH$Q-&kWV+bV@ErtjtC#CAXP9rik8vsq21+BRMG6qy_ue4F}sGn!)^DnC+gde;6IXru?f5<^sm<T|ihEPIO6<z2dAff^NbEH*-
BuElPU|0~KQ78hG8WaMAL_PmU{M!bv`gWG8W31O|%ttY**o)=IRcVyPxo#G<-OL+w!lqIf;HET85wu%nzvY>hf9=pFpeZIWkz|EP
6X1u8fm8QBkNIpeKSBR1J3owM{ZFZ*bdNRmH|-w2vLs9j2bW;;@ev>sN_oA?0#O6HaU;$EG{y(#b6(0J)%@5)Jn)VV7r)<c>*4<M
us^?>Q3UfvA^Pf{#k<mB79IZ^w>M5XQ+R=i5-a{|U<xq5+JHmxNbq;U{xq63%*=25xg=JnT|Nf)Y-HyM1xVC~8<rYKcjJHck7488
b^Ri%zQgVJK>Lu7&rHCbeAk!SynoSy&uML!BMuds>^9oHR4--Zd6I8hD*GlJHi9R~?nmXoWGadhz9Yvz1JsgYCth_e!U=O>NI?Y{
NB@l7cIaKKCTXBz)VTjNIR77&0@Q}E9Xa)1QaZ)vA$!X(edL%FP%-bmhKS1uk8NlNE#(DE{L^VbS${14KBwTwvkPll9IE5vJJlO2
o?D$~y;mE}^Tr9vez~5{y$$G`$s__a*)n-DOz&{QKSW{)3SnNLEquVGA`YYmJ#%q5Ij1+hW+H2(DfuXfQHUW^Q~&_Ot;QunB4XfE
7;v-VT1_(3RS<or1U$25eR!x9KEg^M8j!?#$h7_5ugQ7K9C*}L{CZ1?l2t1<;{54U=}Lw4%`15~9B9ePOE?u^i=jbLSz1E;WFw%}
tSf72nODOo=22!RV|^|uNDFG8(W>hBY8-o^r(5wk2Tc3IYVKwM7F#D<HB@sL@YE09lUSP@(bEHs)xpe6(@&tTvk%>*=N=?!Fg~3e
b2@?wyfdnG49qpXLtY>-W<^?sp>wFZuBs~&6h}}kaRN0Q2Y<uU@tw*gffW|-?Q<vf$z2uCWZG%UCIf&71DLmb>Oc$%Nq7o9usa#&
9oQ6&9ZQ&K@TYU&QGjxQC>_iN$TFe{<sUx~Ch@BgMcSBnZs6;?&V$5M3bvw?A>w3iX8^G%v-9P4^qsd9vnZ9RJ53%h1av5(zAUH&
Sdepd4x>TmevU4grxrAY*kM{YQKm)!xKyAefXKTOfof5x`bjF(Aw%mg=$js@qHcp2^wLxI{W`1{3LSdTsL=bZIZ>mttzgm6r>Qzb
=EK5Fj%`RleYaiCc6HWhhjj!gAc4W~t-u>eKr)sx7(k8$SY_EPql*Z?(iZ~-jVaW&n~O93e^qDS<olEmN@agB)NC~{H9B#{2MRm|
QSLSZfgmcttyVd>faC4rSxn0ZMk5>cx&kC$=^#%8VY*JLrcPQ~Ux&i9K?rI3{<G|2VxavBBKQd~kSRVIn^X8@gW}l5sV$Lv_xz{~
M#d5_!VGr3uDBnbZ}#ro{5+ti(i6-1^kgILb@_g1QhZWXL$VMes<N*Eowj%_MG8on(u3ZtbzMgpCe)5bmQo;cdkj#b&>JU@%)_tM
N>WFWwXBGU@Gs;lI5y<aL7WG0PSx$SqA5)m4IIdsPFw_|GGruzk`P*R%^>wsK=gi6qeKuv1D`m|^i?h7r(~q1dT8HrWFuT{48-LD
&peJdCL*}panAmk#)`HUVFT_p_PCh65_E8|+(t}meNTbD6X|(j)89+kK0yIiw+qy&h2tESq%uCm4Nz%-ORv-X1Cy?U76|3456T1j
80^GXS0I83h38^`<F?11a?ibMgvYi$N}5r`2H1M}5o+Hv?F7h4of7+D#V#lmlE8_zdzo!8b4st8#~!8g-fCyJuS0Q-i>a&BUD%W`
Fh*Rmdm!e3OJjtcQ~|gsxgTgZp2VnM2~{7vP_86LXCa%)_NT!2$rtf9K0T~G;OI>u)Q+BeYfN2eIA(HziUlDvrQwd8MVG*Zq-wK=
333mK<F=4aBQWk>ip+Wm&H#n7iNMYlXRm`MW#Yl#pqV4tDD1&EvPu<v3$IN_WK|##(ZWf&vk#ohM-cqvz*F|gSV0Ti1zGszim0f<
5=L#wpw^EfcpL`|!3~1hxIN#Zsz@M?S3dGHv2urVbOab50?hbye0CLSR5J~-tm5wcR&e3C2s9M#ruCS7WM930uz4(wML^z^?u#xX
><k1C(9zGAF8dzJ%)&tM`31@XowKzcVfWP#WpWVDVLcCSZ+M0dwjXj=xxCItfPR}6GiyHt4GENM=T?1r%}yfA(`c|-h{4Z`Q?fQi
Ya=<U#UL$Ao_|$2)3%ca0YWmMM+b*df)}1!r01o7RYA`W#RE==s(H3U73AT4XF`3;yNM~7aLgc)s-lZjNNWQ++~bBl)QCyaT3JIS
_}x%L>0%0%D`S?4OuvS*N{~_uvz7*zsMK5EDp3suvsniY(zB>31QK>t;^A*PAV<|lAnP4Xdsm1AfbKQEN{(3!H4YVGv%MB#i#yj^
xEdH9WQ^2`!0GuPDesN>BV<_@sESN+(hoi*1NN1c1z&dj4m8N0>S1fmd-~X4nvt16cEw&49Bqv7F(RbGjxHb+2nZvMVo=a7#jXL6
KE`-@NBp;}*6i)b4r$rv&kTP<y>Q13XS!xwygbwFC>`m0u+?!kW#Dw6C=cX)g=;1-9JVRSNKkLjhf)aBpHe*KW`!f6w0L8Kz?ve~
t)OfX<cH2Iv^$Y>UbPRJ3`(3QNKvUMNzjr)Yvn?NqUB6saT?9-e9<k|W0~nG+$ikULB;Sfvp8e0C<>zQG#y&Kf6g>X7j5i+*~Fc5
kh<g`|K^gw{?f%2&n3{0r9G4Btl$Zs(mXmie@qq@{nc;e;!+|MtS<j^)wutF4=DcGeinubVBMX@Letpa)HIGX7d;RuL*?%rpb3>9
CI%46*uqEUG)Q))w%3(-KW2p4!r_JKbrkW<L`v5=A4Xt|O_Ppt!M*ExXk*to!qeZaZHUyd)%43wQjqX{Lo9@=0o}&;lvV^?$k6OY
rgOy{oJ9C4RLt75lTMsv1L4}tMAJ2W9N{o#G);sDu0*Wr-L*+18ShHm@swV(D9kWhdbO=<oF^w9j!Z9q5FPSU=d4mG^3yTAm^KcF
9ICXAeRlUF#iDgA8!P6k&U7$z>w~#a{v}x>e)*Pc#F#0}$BLXDel5L6ZS^4mh<pv70nP#2;4vVuy}@CU!rdoBpQ>6lsm2|0uI`+g
E%o<xtwA_wv2^&;G`!FfmpTc`cV=ag;Pq~^YAG6s*N%t#URnD#^$v?=QF<=r+8Uu``pIX?1CJsFNT$?fBe+94gL6)cG~{KA2yrr`
h#`W|uyQtESD)qnKlT6BxY4g@yA+pfEAT4|s?YUt^Kj*HW}!J@%nV9M1Im}2JVQ4j?Rru)6y_LS)+<`Kt7FqW@S>El?6B|iT<NtQ
iFNNu5wAc>b1_;lttWp;CWoh50K`xfnO`a{9@7tR^~AfWDF^3j@Sd^?8Cz~_KkA`JtQt`;)R%m^k8K+igsMGU!>A$LI?4QD!C-dT
WdmkX3n;Yf_PFEKXh}>Is47=tsX*q<{p{=k1svy)QSSA71swCf`W`ixD4i07(5{g%;iZmqVm^(rHLs-9@X>$!wy42W>GF1Cu_4Ae
@OcB_aj&i#)gn_D?R04<p9Rq?Mw=1&Hwp(U;O>qMm2{(QL2+_5_pDbIaf=o9VU~2;8#S2M*RC3)jTlkZfZ`R-WkOnHT#a{myP9~~
*f)s?JX$j;xM69}Ts0PW&M5x#ZKF!)rcRKd`JDZmYFYBrAd18WI=7;@c<*f)&73PNtfIdCt2by0^lm$@UToB)aap#dfi|!CHNCQt
vAug*ZO>-^H@T|B+Iq@Qrv;o9;x1WI)3vmfD_X)63a7e`$|d-B_~v>Jo&G(#XFrcE_9XY}C$>WI9s7)TzgcQ>&+Ulj|6hZAXW9Pn
FH>H+{`P+#$B%tg_#E1uyVIQ`x`tt-GJGx2aCQT_K~8afcK>PCF4{1ryj8GzZ^rt_mzCNI-I?+AKi&9gC&$HlZlkRaJk>o14{_h!
!3W$?Jb(7HAo|MN`2aDuRSNyRz4ZM^pL+E4?8*|D{ppe0o%Qc-8?{fpnxH7F4h_!ECEppEzx&Ice(}@n^Yw$!YKea|(N#7a#?IdV
gg|uc9hUI+6<#+K^^Tloz251GF$(-8O0T9X^P#O87?CmVULO*xmZXk;?x>)r{&-HuwU$C(YW8<VT)MwKDLxIT|7UK$WHBF_=8Nm#
wfk0$A=xTPj(e0&ig>6{)ou?(t2~G{Vzn>ZehsOIgL%UXs1^Qv9t&*BnnF9n66IBICwj{@+GB^x*siUIon`c8U2tVO({G}xUr@eF
dnolCzH6MQCgx{ozu=)}a?|BmNN;ifAIi2ojx@%X5`eQ@JL4xYGOEfN|4nRlm&PE*rNqdVGyU9#D3l5wJh_<sKVxO2NJ>KgSq>dk
DDo^>V<^SLSJnJHc8AmngZmvu>#t<x1NHJ90DtTEzH{6AvMLSgwoQC%x4)-`unpI%@u$-8ZWginNfFXJp>8fdsR_r>R^afZ8OFen
3C~CSq5CMbdkrS`<DJ9LJZ|g0eJ7)A18la3itN(jJ}&hKn<=F9H8;A?NrmY@TW{{=*0EHP`mwtRD!0PtdoVh?6UWz2j>D5o6Gyjr
iF}OB<pUIv5aUGzi}X}+w8JFi)8ky$C`nvamEkF3@l9o#DZFxrm4&D#@)U)`Pep%*jrg2msxSV#T4G9fqcsZoXIu8t#=Cyv=6pD?
(u!#ne9^+nu)|*$V>-06y<GSxiWgoTD<|f?X?T<?eo<f?je1tDB`Uj-(8O(_nVLwm%Z%mb?ewh%>)}@v94I6U<f4t2!L*4((L)VK
dokO>@_J)~cHI<xS}B-S#pK&w^wuGj!*=#(YfR*7qo^mtV~3gPHL=lj`5EKQr94rGH=I+Bvl2+&7OV79-g3=^RmXw-m+qXl&<&|(
)Xn3GVp<!Ehc7kgN8{&4n%=(;JNT~~L}>VHfhc*E;E%@nz_5MYhLm=x*UC`Nkp~jI%a)gPY<-TE()}L9A7xuj^b(@uWm$pmP`HT#
JD`dM6&$5wD5*GVf6@Ob3R|a6lY=kGwaz8P)~n%Xs_=@GW&EMut!h{+M1uuYE2jr}k2uDiuVkI3s?0QJGw02mOoCMLrdj3uYe~ZK
-j#{`X(LZc&b6&f_{50ORUg!?+g9X5)w|h!48Jnu+iNf~-B`#qR$moadrnzaO9FOTkB_oLQ|*_pT1wN(@#yX@(_x|UFuPY}K6;Hb
J!K*fx5BvDkBaXelJmAJ+4%C^^~aLv`k7x=>s6uiJh%!r<kg#d?4!Bm*tirzT9s^Svp&vhYxD?ev&P35r5_p#aI{X#Q&{gEq)n97
uZ4K$%F%U=92RcsyLMYjE4yvic&%l<tZeea{ZZe0eKTRhm0a;TBF~N!(sN1cvN2Pv)<)73E~Re*0}m61aIC4=y}Mn8#9q4VF2}wv
dqFRw{N^4~h1SD7jW>FBSF%zUB*D88Mje$zL{N|g3RUlM-pl7@xu4GP^Ou__ES%kFMrZM5rCODt5+19#ZzF%?zkNMVJ!%=gez&*T
tlISW@1e@L;1ui7c>VsTnG*JD$x|1qz&-JBVhJTz?GGp8Az~@oXCUHrP@&%*iYhc*U-dAkB8vgFlCkpBYECp)H9X9YlT6baKkr5T
@=$ilKTZF3+GCbAjFf6%>+tm5qy93Sk(B``0IFAteMA206zZS!n`#L0=)vwmve1ebh^bl&;gl5BZA#Tp(iIdo>DewY$4=Xzwz$SE
3McvR>!QG?vzQ2W^YsS3G}brWcG_QTd|>zMgMaw)RBHA&^s5Xyp!%F4%A|L%(EaWOAWzNaE+f@jRpm+zeFd|P^7a+eBAFS*1BWy&
>;Z4U(%b5i6PCl9>)+Fd)jJHpn?R}N^OQ2!@AlIb#HJG=qYdT<CzFJ74R{Uj_-GD5_5^RoqvQw7gnfSA1DE(#R}>aMF-@KMW+_bt
4SB2or_=7Hoae}R3yBZw{>e90T%NGImMR2rTI&45*XLQubWtGGNPekaf5Y+rxcVP7QW%n!iE4<$Ur%53d%x`ZpJD5tFtnn63?**_
*2pVeFQ>51`un!Q4`lU}0Z-$?wf!PC?<+wqRWt05$EUBNXgUATX^pH`gK6}tf<Y)rBmjFhKIgcY;T=IKa*fG+T~N_UREy+!8M0Qj
=gtRcetMX*N<ISGcFTEzJB~fHfpPsdVVJ7(9odzVN})(f2HT=(+&ZFA?=zKpkl(#Wp8-AUDjHaC>AcG#e()<f(2mj_`q8-#L!Z(^
*wX=XbOPi;6h<f?T(`W3g%%)Kapb`&W=1J8?jO4tarF}3lyPOE=JiI>S4s2HWK;VDsIq){N)z6Y>+>$z$F1c%9aC&Oy_`VOb~ITw
?Uc3iQNUh{2CC*LZ_Mv#m9i-j6$BYg-H7I6`w%JcZC^Gi!c%Hct#BdbQ6Bxx4|?$bK7I9kP084)_Ht!=9cTA%GW|CiQptS(;OW`9
F7?r$k(km`Nux?j0D@lY)VuPVxaPW4KU=IxNa)SZzQ!0lHff<cUz>YKZK`6jX>u|-vb4=|6sFRtg8Q_y=eysRdm45EQhw6UFlc)C
1fVc=TLq5=%F@F^9;*tqV5?I}z=G<fc2<Lr4Ct~>(h2@;FFi-V99s2ZIunD|Eus~WBT=&Rl}$fw>mQ^ot2~7jAYrQtHJ+hi??nB_
!Gi0ziwYPDrw`a#_oQmM;~Nhyts_k7b<;8pi{m2YEQylECMrQX@wtCixQc=(BucGBcX-mW%(dfqu{}5kEiNgZ%5Av{D^O|?K|<V{
aPG(SolJzqNcuYMi&MzHy)7@ai43pCEfJLhg~;MV$+@(q9&_dg8^+b)FBH9Cs>3R&`_yb)A~|XS>q(L0w?o`<4#Ta8&{Y*Xv&hR>
J^sBceOJ}3+da6?K_qt6z3f2(!e?@iBCn}gX*<r<_1;Z7&8=f@3I|~ve(2a(Vnb=!+U*PL@zWv1Ka_g=Z)2xrTiuQ=sDaPA+Y8P6
0FjY%uXSpaHK373RyG~bp5R3Ya)&f`q%femE+!3LBzrU-6t`+@LQ@?xF{K6hr1E7h_Hx8eTf|Rt<sL3ohIf<O<LN(R@6~jmnzzBl
gq9j4;=Phy^yIsYR{Qq+N1xML^BpYucF2P0=ul9gB;#g-8h9w}^21N3PK<n2fv=DhBq%7H#&jm1K#y#U*f1yN;^*ALs4L*kLIHiO
6nF@CY_BgFzS8)rRh&A{rKvmDpy95f(gV3U!zE1>MO-%ph<1d!Z3<MVh(|r<QmV>WW!anFTd{c02LCbd&v}9Bfelj3tC1}Qcs!4l
V+Iw!)2jS0=JNNfkP#$yR+1n{FuqDKhVk$OGzAyFk|iF+6cy8q4-;gyz+OvuW=s*S(l0Pc*tju9WS&yYvwm``pS;FQ8*I-W9q&C<
kjj!Hmdx6nPMKKk>48C_#JzrIyZ!A?VXRSpGnnEiBqds`I}WZGwZ8RAz3+G9dhy#UV0cJsb*Q0#=Bf>ULWvc_Gb(_miVi~hXWYm!
5!%>m$63A4Z87fQKM-0tP;$~qEfXV_eY`f!MiK9e>e9riNf{Yc+bXWh1tVRV9PdtbrEKNJezglal4(YPVl|fwz2}1{UN?3RK)6?A
0PhC?-bW24spH}q%zy@x76#<hqW-A)V)dg>ZfsjI=M>Fu{1?qBJ8}gsZ`ofnFrei=Cfb~S-DHdYdjhPD7Yi7@3Tq&+_e@FcD)d7D
n5mlZTj>$Pl6^%a9(OW_kzo3A71KG23&lU5>x@6mbF0%Z^Mth2ZFa}V&qvoR7-HSQ*CvJo{R_w9@@j4vk5RoY<JXMH*+UPYTHj-&
Yyn00^HxhOGF^4YLuwB>>q?3h#8I0O1~=}30x=_^Rt9=<SxaC<&<rXS;K~q?kS++Kp;eNsQ0q^R*8Z8Mm4*egW0rVr0=QSBNE6ZI
>b#1Bv8mWHNd1q;-a+C91mhs3`)$r{)5CA0*Mv901>1@*O%L{C-uQMo=O<;?HY9UPdS8d7>xj%iO8u;85FZ2k0=Mz?LeH9GfC&_k
!Uc~)!%6m~G6RY?U^A%Ap0Mn3te(rMtB+wpS9-a!&gbvCH{39<@EZNoNX0-?K6>{5toj{~soLyyR21dS<>>hs()xDiVd@U<CuG>{
&pZ}t0?T($soqn>KMLQvB8p4sy)j}isx?q)p4z>lb?JfLAM|phQW&!`@va@nst$sQ>;yD<Z^7Ty5;+-BpRYBjmt@<F6IsqSdGro2
SoI9SyKU482`^_3+6irD+O+$oBh?MjQ{ZE7S1oCzyS##lLZEfv8>nSLMP0E0^s+0mKOxUCD+&Ax-G9M{ho5{uMP?st8bfkX@A*FT
mc0kAsmeeEjw6c%5D=1q*_k?(lZi43550bsVBc?8hY0QXQPN~&pg^FFiVmTIrcpf;PlC4u_fFf7aYpratG=(6QwL3N+Yx^zVl-XG
J<<=JoZ-m+&sl&lQALrQS$lC|Q`?$r*||SYiS>2EU!wsDLu-UMVnP+=&ToO2amX{A>rC;nh&h$V5<2rt-K_~;dbT%66C3M7o;n=j
mXwHqjDKZwcUF4xx~(3PnIsR*Lec`O?2YM+-n^{{$|-+9YEbW)Oef6i{eY3}3;f6c)EWtaPxercs%s=cjAb-9F$PVo5;hE&qGC2F
cldVu-}ZpiRTn8U38I1_p%0q>y8qg*tOxR(#8eLBmiO9o|Ec=TY5qI-8h=OjoPAgB@H)TMPQw}Y@sJ7ry?wh&GtrN?V|xMr9}`9s
{F3iL9OvX2a|7?|aGDZH%WeAaj^86~o#4Uk<eg_uCG?4pzN3*q1>WD%=(a#Uh9O1<-&Tm9Iigtv!+^=J<&elKCG$Ww5l-yT4`YPD
$SHEFqviu3P_iAKBU(t?QeAv+vaIJG=j#F~@Zh4x)3??4t&^Q=5dyVa+Z~hj^_^(D$t+INwDQ~nKM(F;mnezQphS-pehGX~!3H0J
8>AHCZcrb{{!a#$3+iD1DNQzjtRL5m_4loZ?_DNK5w;AUDjU!uQR7Us$uWiuJlgpCy$_rvFWo@?@IIe!%bmz4=MCUt$&?IEgZ5Kr
^st8DCgEWZ$m2$|cLo`N&&<pBr*miW|3|RT3i_!WfM>6qdfHMI5?RmX8JtPvpiYB?wLIQt48nGOY&3`WO(rI4Hqmyw5w0~2kY-A<
w_^(L5~h7Qr$0s43bn%HgeHXE+xe^Vb9#T&UFgu(IbQ6|mJCvdV@yTq2I?MzU0LbMT3#c2T+G8&)uvH=E7#4RO3C&$#J%aw1L@t6
r{Dg(tGhT<?o`j!noI&|WjfOG(pEI#C6E}3-Pj#Yjc!z{Jcc#n+~x^Nh)p}0&(+@NdrJPtXLaq8<ghvLy;x0ZzG2YSeK+9HyXcP`
E2ZxJy($|9&{@RPd~2sUV_sjo^Tog9V|bDNEk^}<pt&>hcIGCkrG>L{WwZEuF5~bwr6DiFd*8qb=Gocxs&&g|cWQ9W+JN6%+PW;t
vz<HTQOueTC|EhmX-I9R{{MO3pCEggGl;Y7d7kmJV=0d)O-b6;8`bLQkeX+-uA5|6%S+<>)Vav&M6SMFY45K192n~*PRZjHyr%J2
7S5btPANO(QY9iVbip!1!xV8Kix*leidV^`Xt<N+(&VE$*BWU{PFLCOEo7{;Q`}XZq*oW`UKg!s_A)lK2$|j<Z>ApEke*_aN)g*^
FKT4I2wh^Ob2(_&f`R2su2}G&|97aFy_M}tJeYKB#ua!6pLwRRqlS3ibq|-)AU#*a%&W!u`CVr#p66Fwa@i)NAicT`kzXX)mFL#a
tP2_~1aW)jEAQIz7pEH+Yo5$4Oz}HMX_0bO`J0y*CfK9o)z0&GA@-uT0nTlBH!oOLfJGIx`D2+udgoQUQz(z3*nl8-`q#8U*jpgS
OBlh5t3!#<LE{20=@EFD6+Mb;!(Hx@2FwX12_!I<uZ8eZK-E<=e=1F(4H?1Res|8;PEI>;Gg40S({HB7+8%u+CP~TwgZqzJ>wtQ}
ti03#<1fS4R)hh)>PQ=;iJgkXZ#+rrR03Ue9j2iJfXF8=r%z$X@^DBQy+@h|^hJjOL`3wsfmO4w7anj}?^I_&fz()*1`nQgMVRUV
=Q${VW0DeIWvWW3lg)2IzMyKm9F1xrDF}~a76#x7@<S&b%;SyDj{dawAM_yzd7h7DrR|j^FM5Gkh6$o^T@0<C<@){K%9KDz;gtvm
q+j)@*Pk!~YCvuzH21;>;I&Tdo3dVD56jpmPJe~KTBd=SkgXpQPk*k)Z&P4-gycK$mYmOAy;A-gFjFNxmUGoQDu%BCJ}mVc$QON(
cD5=+)UibfN{kTJI9|j20QZ@J<6Sr!5=SIA_iB}mLHuc=BdmOXFzQ6P?}YBnQKdKFMnOl)03jol4vS37JKJ?-XUgA)CE!l4Kga$I
BE^tmEEY)wNLuYN7n8Hw&yIUHZR4O|BDY9l#+te0&u$&^5kV<Y6suK01e7H>$S`<x0<Z*vsD9e<fapl74@XLy@Wki{U_@p}bxja`
9#Rxdi76tZ-|V%Bp6Y{QbWn%2vnpZvfE*FTKnVa2jpGyPZCsCVT((sVX!Z|NmyZ~^kuspMBGFJT010erZvu`b5+PI8oRzc{)e^L#
AqgRR)Ef>!DhdcAYA~m%n}TdRi6}2w?S9OHNDj}n3;O$k$7h5udsGXJiYPQxJBADaARW~L?L`o6qPF#1NJgkfu|Q{#c_C>DAiMvB
*&e6fvW5_aYNd)fYePG^2&Dw96ln_fq~F8_BBuKaNQ;Ef5zX^cEN;|p8h`@OQbJpapn&Q!gKG=aIRTX3knZQ0H9~k{4Ap@EOo35g
8<=zgm#b7I=$0tK0sj%bz@I(Fh~!S#d~YnUmyIEaGf+YB`>SeIAVwYwgIcx;<pooo)1gAw)Opp4NZ8kqMAnxWi5b)O$d+g%39{JS
4ZujwgU7CM-j!<lT;HubcRD&3ODTiQ=>P<QLYV*u2xhkv(<y4yD>n#83CyP5ou;Akg6pD&8&RQT=rp)u=$cHnyUmCbtva<1CcG{#
RHM8K)Mw4WVkRcVIU-PKfymZUd4p1-=a$J~Jw}#bcCovQN&x_n7MChVdVr_L8d>SU;zU97(COQ}&Zg(tm#{n|yy`n}Fm(rf6(eyo
B@?@0^I}nDi&SAYpuIvso-jCe5@a+3{xZ3Pb(vZ*KbqK1TXuBn_;7U3{M%C)_gZPB9wy|I<>ufvI_5VkGca+%F<?aJyLL7c9hRPs
fcSeM?du<x=s$1n$Lgm1=^eW=_Qg;iwhY0$Yz-l<+55cne(%w{G(C8j>prjU;ry3k?)MBsEq{pqRaNBd_o;SRAe4DwjinNaFn?$v
jt1&){>Q<t-uii{chthO2mJDfy{JvF?{8Dl6_Ac6=`2372ekjp)&EKl;Abz|I`B?#Dyr@N`Z^}We^@c8*TCL?7nl4_?i%;JCzMe|
6jJ|*`a1La{W_xcuV=TV3>6niPieDHmafed`hkc5u;U*dxyj1y$MdpuNKdcYfYy|@8)w-xWxpSN?z``%M_MIMzLPsbD1CSN#P8t>
c^}Zp>G;|E>C{ZW`u#WmBt9hIe8F)Kh1>s@eA7d;{x}n+x8xuAjRPC89*KkJf3`i6osduy{t5UWk?MNrC%3<*ee9IB#Tw{ww5eCm
xxnC26Z0x~bkn#v9Z1hq3K9q&WnglLPB85>7;R_r(8VY7$^3@jR)0<7-R{`Z8?TSnFi;#+f8$65LTJbb%#8{l;UF`??tadlWn=@N
$xs1WDkX;CjYp&)<`U~)4&Nc=014K?h&_e8qPn8hZ@~P$<jr=iams(N{;cktCmeihE_on+8slhBM4BL%eg8~(XYEGKg75X}dY`k|
jgO>u^tx=2LF)b_c!uz_fdKpuP!_Bd4uwnm6&TH0O*LM!=MR_MZ!Y9B4oso_<D^fwkDj3Y5j%niE)<H8!>+w-i8&!qil%#F0Dc;>
dzX`9KX+|n`Y$i>N+7(`PH~32Xgt_Y2Kk4<pI7IUzW;A8pGWrPZK%P0x1Om!2I=;nG!Q-y@gOq|DLyV5^gZW{`kWDwglF{4T19vx
LnIg?j6s?Y$#nfnAPY$YNEZEPtXD^nV~x>epixH?NA>>{6RzAe7xC>;EXDu_qPCsZ<644FX<O|$GxGcnxf5yb|7reb^isiJHsAB_
0tNg%(GhBA{9JyW_utz;?r^r2%WBfC@i6=b<YLO|C{OWVphx;>NBUTsjjaA?X8U5Sqrg&2h9HIgN|ttJ(Agc9EZ6$aX3SQ*V|s-Q
0VpQEfhhnaJSbXIdcma86JSsY1RFXvKv0VWMizzWnwT6#@;tG?fGh*jTY#fUXcG6|t~)%taZU6<=^kimGfdf8He@DvhP)>D;Mf)v
|DUn$tCYaZr;QTmwX)gKtDXCAGz`r(#z=|^e{5n>-3_vYXp+c~`Q;{)O)>zYB=tZd03Y@Jztl8{765!97$cc6DnE<2@^F3L?|c42
e1|<7eN-tVa(>7r6a`W_OUQYzUmDJfMp-><-jk&zHzrT%+`<N+6dLY5_0lKmxEnP^<kJkM<=D+KtOzb#<*z*@LFOVGhR<=HHGGL(
r0zXStwb3dz$Igmf}xb2@82if;+VMT%88~EkSW6E%K=^77iH%zP9L497k6lzHH6hkn{f_3aezhL0tI7Jt+WsQ1~j6YNoLpTNFrpL
)JY?g;_0Lt$2l8%BGKKaEObT5`#Ah0`w>$HV-MO6i9lQuvy@I>fW*>D^wHvUP^2`J2L(!KLRxcVmvuTt(&Syc_12GdQE+|-!yM0t
9RNv^GMAW`%9kRDN()GA5*<&l!-vtHY0JYt^sh|e4d~3&Il6b{W<Vel5}~ywg?s(A-A0<=!_DoFk4Sv6VIIP#zE<d%s&*@p*bYrz
>7^hQQ^RFwS+Dfd-u04QW8j?+Z~IWaJv%t2^W4nOh0JHe#gN-JyGh`urn~2S;LBBoYRZ?pr%B=8R<nvxkBt-3QJ7y7Jj*3Y=<AfT
cGocpB9KC4gk^a;OGob~YdKtTI^&ITf|Rvm=ul^iTtcask<napVX3WEO*~BraNMZynYBM15_x&vHmrMoHhHFj_PjvwA$+9|8E~DR
W%=Jei{)n+QjJLZ`a0H~r4nSq1%N#_#~uR3^M2j}9FeSgkdX<Ru889lt~G?67@*;L%b_$tou)WcF)kbj_yM9n^Cj5Itzo$LP5mG9
{WI?$wjubC{$kY&_CHtUzgY?rJA$vabwA<xDs<bmQ9GF6?RzDvi347B9!IS9$-h%Dd&>6qv{qB@l%5p;;PqkOF9(43qyGxCjkGhm
QS76+w^|$^<unUDoidjW$r3;%6fT^k1cF|yH>5(La1&t|;+fEwS{P&@*{<qx%a$_W+{`H}DCgu-;>*ujisq+EgvhXEsy9%mlB3Gz
A|+{2@)w@u%~`ag9{nCq7eF*MkYcin=pOQoC}EscY)S+O_Zi(WkLjYA=qcr*<+{!g!BlZ5jW3f@XhE7iohQp(_&v`L9k6tl`+qC#
<(}<!d$)}0sSUDiA=|zi!%ha34-VMObVSWc2wFM3kYiM*5}_W?U%o>lfP@pgD73cWF@uBV`g$q$R*1mD1Ze?djMwgolP{Mmz}V1<
pT>f?c-|B~Cax_CLN@JpsQX=f#wK7_N~))I4qLv}8WJ!VWDrl|J+O_Fte@|s4)%jdWT*YdW{>w;jpP1GcD(9j3?t#ig2s)Kzl6GM
bE&~*g91`Z4%6L>GjRX){mn1Ac(RH1)x*^3s>^ybh*Afg6UnGr0)@YmF(Ma-_`4H=r1>rxU%6QFUc*w#`yD?u23?Ng-Oj-|s=<G~
dpm_@_B4LnhXJO#JcBQ*!(HH2HWm$D7awfH_oamk1TaEjFWy@wH|=Xy#RNPBpI;0!+kNFFrX7VukG~1&y<>40U|yvVes<{6g<j@h
X5lP^RB)5<={FRD4(iN<U0unz{0<Qw=iAk%;EOO7)qWjtMg>D&reO*2wjLAiyl5>NFk3&VFKUEf)P^7KYvc%?P~WLppVu}BWFmb3
k1fHcKzbXBsb0zv3?Nj6>G?6XtjnoFMO8;NdOHzPzM#+_!}!UB5EnbOk25JPc%MdByK^H)CK#^Gz{hN);nikFd@-b_tit(z5FDEG
!0!(b{9QYWb09tRXfq?Q>uImL-$?qpdXy+o6+z@zwb_T%5<rF<CC7Kq^m2uDg>@0uXqB(ldrExyb>;OdeP5tFG;%-Wc1jI<IXnK#
GEDm9rFpv2kV5=g5B!08tO#aX76C_<_+4oJv3t<d;~u{s!2Yl9FpD87CR368Y1f<am-}+DFcgmi#`bar#_CXLX*L>(lPoUZ%L6=C
-Irams<Xc0HtwUzHxt+I-5AG=mEMo9A*P&PlUbzP-g`J=3VNPiIPH1Ot)5?QoQE2(0!dL}HFD3U&EXNjd*fl)e11ECAUfA78z<fe
8S?oFcs*S{>+mUHZ_V{p&d@CajhD4xRrumTjwTy}&})vyVvW=8ja8+Unp3Bi71c${KiP&RkTz<CGq?Hvy+qPP)%$CA^6%@!rKK_+
aK_!2Eq=57VptdJ@k5*+(PA+z6BH1F!28m8PiIcr!4fFHuRs$?q_wJF?fw{Q234)4K(@l8N-QcRVwCO2EmfgqJA3{JAMZ#IV8iA4
#>aA!6o1=TPJoU&ABUIZrO&txAcw;c9wE8+vZ!<hi0Z;8k{^-nia{w7feHkm(Lho~=-9G>N)%3vMMy-XI~az8dlUocXeyM50;y;^
0iX`FDUF9nCOr|fFQIxtXhetuiT`#(rCLrleRpa~pkKNb(1SA2KJ$a#I*G1UlciI352}a#%UuKaNE}p;$O0hrE2NkKpb7^N<{ZRA
g(CcyyT=b{j5X{;Dto_Mj=x1fL<#N>*W4>&MgRDW-uC&-G_*1dToT}O36eW4W2@vZCi&31G+gHB?G7TMf{4as5b82c9OFmg@aT_g
={s5_tEkrCbwWi5k?JRi4UE6q<ZAaSCjzJeO&%t{CTP)4+?I4YcFiQFQv@m8mQX?hq*UYvqQ<&&Xl|>4vz<9Qs#9Xcj%wU=H7vlA
RS$v94(-CEdYrR;b9Z)#1Vyo;AW0;WVVXJ>P#%$BH#rhGp}&tB)kH!BtZ}JA2MAS60`?mtnF=`;u-T0nHRB<!N^qq>%<P(kN9WDQ
qW&s%Og>7V<hB*k0K$;c3R0y3LJX1<D$J`w1Vl=JNR$CQTSKP5#ebK9fdP>vH!fc?#|{rTy6_ZwK1bcP81Q={PiMb!ys2$k(vNaU
v4l^&0XQt5Td|>y7T0Uw#*Ar$Az2E1xLxLS5}U?bGZP??1BHQivx<T!Mw%?0MuAjR;G{`WhX=cR{lH)k>Ilb`tsHU3u=R~2Rj&5b
D`^qZqx%qqKnVn(kRpGF9wXYb5PCF`TRP(H-Ds4erDJUbS}*UP$@#yDQ~S&Or{sSyf4stfax+ioKc9r~{_u1s=!E#>{`F6c6#kI^
@J@$0imHFS=wa$Q&i|(4{B(r590=TC$NbVTbVFd-=1==_1aC5jr}^>???!~)^_y<XYC5PxlEC(w2Vxq!8%|9P6i22?L-PKuQ;GKb
{rN0LEB>}|jHLV$Kp-Vbh(IDrXeua@h-zY_j;xu~7gMzQ<UA2I4YtGS^5hvz@YMrn+xjERak}cf0RC?Sxc@QKXVu-mPo~OpGNzCp
AoP;|D4yA8U)x`O!864;{lVmGRv(e-o~Tr~L;j(sdNec>4+>tEL}tL}>T<X5+-mM*HwXA{-_bt~B&B<_a{%&(z6U!ve$oLE;sziz
E(TU0KbBAH)j#R#a%gK&(y$O=2gpntn91QCS;qU83lmfgcqnNIFZSiG&_BzIKgQp;$`7UUmI*65VTr`S#lQ|B^L9k`3En$Y1aK0g
#3G=g4FZnCd|VZJOW`0UF11i`79z0}Smv&a%=-T=-5yah!voLDqV<<F;U9#Dya$vN{XrQ}j2~AbNcxAoDvz&Ut|Wf0^%kU%%SCT>
m1jg|5UN(RFmCs)YS|G$y!eYSe{i5KKLH?h59x>kca_ic6(T?;Erlgm$rm`Nx&BIxWx=TmbcIPM5J2z*c#n^N)CvC`7xle|GngEn
ohuyhXD(y4E8=P3_M3QCsxq-iopC+8d{i=S8Q=%W&p%C5Gc+*+as@~K@H5<eQ44@8RnbE#r5FG>V%zW3>v1&yN%qe)yDvMeRa&-W
olKhsW$PF&LA~tt2?@{&yf?u{;d-1LH*?&ci}3q#oml8(?KvstCtj}acJoepok`reBdpM>qk9?W?yoh$az6ASwuA}zkI}EJ{{UG}
u1yZscSS_}NJt*gs=vLe;)X3@{txx#;W+To$G?fGM_Hpfd?uoq*B&>b_B{aJ&Jv=A`O$OBCm!Cxtgg`@|5Pr-!G<<wu*5>ZKt2bz
@qVUg*Y7`G3Uz4ke&N|~k6#T8V2S-1bCUgL^~m=Ck{z~!Q&Iut53ELofF5Ko69yi>I0Nb=NgEU4;(vpyrXzKx->EV?`Dl1+yW!e{
{>pz4{_7tdztM)jlp831yo79H+{kPWcb<lMMLV6?-3H0gI&{t<*lsb7>>l;|p{ETG`xt){^$`&E5KM$A$=|Q^Zhv&-mIlCa7{SXJ
;yN7PKp;A21tFCGBfFt@ydJZyU&zSlr!f5{KG<XHO*o#Q{m$^;!w&ax+-@t7euUIG4=nE^8^GJtwAp;0Pfl-Rr>*E2HuO6K^f2%F
8XXSNuywu5`f`W1Sondk>XXZH9!HAr>zAX}Z!cxBj5;T<ol_ngk8*fn@+?nml(Bzp_8yv_&}p;T{aHTk{CDZN{NPxVs;32@7)1I=
ADMvzNl)kgo<G3R@%%huPa*o8Pl#<1A&}9*>TV6hn!Y_r(d?fOeFCST)c<(O%<_TU@O~^kPtCk&nbGs?Z;8(|RH1pn{Gm7xFIrs(
v<+ze{2Ts1`IZPw?hn8o(@&*v<Ey6+s0j4lI)`H6KW9!x5bGN?CWFhF*^{l{ZA8Z&iNG|{E9vRS!$j*1!f$%m^F2;}I~+OxDeXF^
zX|+^UqCy3*-xtD{C0o19xkK*w4Kin*XpL7aY6el=Hc8sult;~sv@nmK}AvZ{5E8Yu~+NbsGPRis-XQAswnoGlFMrSfd1gj{LL`@
ins7S+N4^0Oa2iKx;H<}JA}s(-fOkvxa9hWv%_b(B;D=c`v*SYH3SaXe{)mhpNeeF@=Q1bbI;S|OKpF_d*;8^D7!MHfDsV60Fc6|
gwSl{%mX(&W86o;_3I9&%>~~uf_8>=N|d=~EMiTcq}<R=NvTQ`28I?*h8AJ7nNMz^=iD)HKhk$Q{!h-9`5ng-%pM{v3n795{HIVG
BmR2zAKkhCZNN=o)q2aw@5*2?WKa*7LlNH~wFIS5;D_57s)}yFngJKmq8<ulr1XD?gV_)8HZTX<mjk*jIA;X<ec)%n>rXJio3|UX
en+su-y!)2f_)c^H`u?4!QkcU{O&A9FgjcHk_i09+il$gsZGLaw*uoU`VvEQK`W9m|L<ETE!0pD9mm<o;#dPAo=+tAKBwzAoc`45
yLCdN7Ujv35<no-Ccsv*$_R2n6PPaLI1b=A557ak)=u%=1J2r&3d)i4u3QMP1v<Kh@K6U5iQtL)`@N!(%yJxrk<u9g=TLw+XLhBV
_VBMqxjao5aoe$kelHZq96XOFLDQZxy|3J{x_X~dd7L<H|9%_u$`2_D!Mg{cj64YQm+8pG0Pl~k2&oU*0BbsN-<}cuB>1-4rAi0=
CkF)oU`gA{f*sX7JPGQA)loE%MH57H1Jih9*3-C;IK?zXxSSg%9AC`neE`|j52*T-+-y=n-lyIh2T&OULx92_pz(a;<MB;ju{Lm=
;5!@_Gho!)txmJEpFC(A!;+GaNYPMKLDqyhUS=H?#BJ20?t7mxbTIOaNB3Um%T4+K0DiJR2@m4%*~~B`9|Q5<Uh+Fj5%7N2MhgXm
5UQ%outKW!j}LnO%0yX6<l}Wax&r^$-}?`GK`BR(EFA*KphY44A5+Z^iSDX!W6-GTPYGZ~cwk}fpG!8z7RySMl+_9vm7<TKB%VNd
4TqEos9iY<A_L{}q_@7q?`hcVLY#5rPu6#KZ0J?*KSF#9iK+GSy9ck4$M9bcr(x*I5k)kH-ixEq2LTl^RTB5Bz8Y0S$TCLb9g;!S
lk<j@fgf`Yew8?>^*zwvT_1cE2j^-K4}vtmH{lpV;|+eFpvOj$V7!Al;&Xxd;j<_5oLG0mGw94RmfabdCCt{O)>u!Nh_5^+HIz5G
KUfZsQpiA3jNpK<T!r)BpMmvuFEvk(<wAXQhl;PHdU%iN5n{#KZ9uc+tpJk^SqZQLgi2y<aof1-)F-n5fmIkN88G0~9H<IdDi}@(
VIu<>U(|eqtCIB|>}X1L9xKf9z~ZqT5jvgD?mn1wH}^fG@(o_YW0tkt9wX>xC=v4a&y}HmCg6BJ2g}YwQ9WNz3FjOuOHnm&z|cOK
qZP2(#K;&h_LI!}yK;Tqj(kRCq}$jV-rskAifD!*&8eVyd<_lX`U`k3)SmK%c!o#)sdkrA*NJk%IysH8VyMP{N*kALZ8*$6BG8Z2
6Yc|*;ry6Sw3F<H0)zvk1BykViYPZ)oPKBE2f;%tJ!q&H&(uHiI*&wPLVE%Z&{O~L9~0bukbwK14$pUI0Q49>Yo}rKbw0Ci<<!CY
LksT<&xb6gFj(sQ3};W?Wn4Dow+-xm6<*Opm>MK^AFIBu<3pj>xe8i)%>(h<SU;_kQ1s;3)7YdvkQWG`qo!3CP9kWcD5#i;{s!9C
*s6ktJuA`c8$N&2-3WhS{$u%^zqw4JPk+_;etD%nxbIp_YOyley^?VzA5i8Q5>V)mltdWdFN7ZUAG|C6;oiM{p+bB}>;wz>e*yWD
zt#P%cXwjyeUJiE#M|~taw@cCWAyzj=tO(&?nrO@stD8ZR<Ro@>#eLW5)=_zDwrRXm-;PAHW9>K|5N`fJ5P_3MdSU+=<lUlwEtJn
XUKLB@J5vXBvGTTIxlg*2{9wl@;g}~7i_Y!pw?k2-lJGsDsWZ0y9PxHh@T<L);Ao^LTHC5M3{9rK>QdlYq0VxP(SvID+vNo8P1qe
KlAx;>BKlfdPSE2x6Z-`uU0vM5*+c{mSq_s!~(;$#_j+l54RnVngU+d6BH!!c`(04FQaf_K#W0Por%E*0kU&}A6m^!Be)<)7!bfj
SrY7acRCev=2{cV9$_&R0_%A`m$~88(z8w)X@>L1A*0H17M)mLR^sQj!Ia>sj;W~`qL{21ov5fLHLV*CF_}oexuA1uK4`vfw{{a!
0)jfAXaE1-+IRBUaI6*adpILn98I&x=3T!5Ul9LpTlRj`{|Vpn{?FRq-2OZI)5`<=%1?rSQ}aCj9^CRjWflI4N%wEpiT@tZThu%E
?y&WGP3GRbx=o}=AH<>6K<y*B|N3wARY_vl^oTzqBkIzWo##E*;XA~8B{dKA%HJvejBupC?I6cB;oRd_4tkGIw;@RX$?wOUdwG1<
&WXJyJGpGXgg+7A%bO)v-{$rt$fSlqKIK3_U_aFTY41pq)6n=K9^cdt<Ih;9A;5n&zM)?$=ji9{hx&OpU%9y7CvN_l+eY!H&-GWV
$SQBuUCS+E@a@5c`<MHyxSB88W-feGFXI1D<Ei;dI&!Z1tbZBKV~k1+=(5DG{&bJw{ZbT<TOadlf38|q?PLx5G+@gYzVd$COZ*H)
CCBOYdRwQ{Hv6xqxnHrVimiR!x2*XD_j>i<QlU0Kl>nE!mb~dC>5=)fyU2RK_@wVV5+$(qO8`f}Use4+-V+-REUApghPT(Ri_Axw
&wrigj_<R(oQ6Dy>0Ic1Tj9ZYkHmiSIuTzL|7HF&*|yqzvjM)+v<5%%o};G)mi)G_9`(s;{>~IUBl|vz3h<pDl|uVti_<@eS<154
$^V~}*uE<q=@Q|(Yw0T!xx?J(zhp*`K>WXX_39r`Wlf^~OQcU$tDjr}u&JNJZ)|AImj|$EU_nQk{d4K&{nQlG^5gLO{zDS4E3%Qw
|44zme0{zBznPMHcJm8l?F<PQ1&~NXhJNBH&;hU=O-Bka66!PUa6Dz0^U^`YD7FwNLWLIH%B&@xtP0a&czYcDy`6qv(dOs(dIfi9
6hfBk@O3naN|E*aQl4Lb+z1L~8Y;%W@N<?Mi&R(7nrFYskK>{LXMZWtOG1JH_j<d#cGI!=$8iQ7hrRwqkFHD_t>Z{@3E~tg5`NSE
9{1VS7e*E$_fZ^Ehi1=7Nte@?qi}_i{Kx2j+x-sPdF}O=Daq3OJ*of@LQ_vKL;OCUKHf*NRDSDk6AGuUxx+&@_4GZx!D4$e{s{lV
o88mADKiYfe%*m^9$<YX`S5n}`@U&{8vAkwXQGFrX)7;7E(fq-b1gp6nY(zcXO6>JJ+^Ea!8yd_-M9(V2A1Xt_8Gj@s`7}HA>$+f
6nR3KVYZM&T(l#}mpJBb=oq4C$W|^#l*c^x!)Nq#>Fd|TOovzy@E8-le#<}i&W2S=b+8d~xEVCGhe=MhO%y;6&Rs}R`9@&HC7ThW
KvpeLvtpRTL8&nf8q#f?NKrvR6-hx7&{7R0Eek@yQnZu=N>EclOp_H21WgeO5;QuA*o!9GwLoHvVhGUGR<)qfv!JUMCZMWp;{s?u
AM-R4Q4>s2Nd%2VP$dOXK}%62!9i3dQ$tBqq(MLv6if?2RaAuuK~yCv)h$xc6jIVe2vN}79P(=sL{Th-Emcw#H3UbXC5Wn~D4MAL
*~}7D)fE**M(ybCfC?0#N>nKjq*5Y*p+KcdC_$o?qyiwJQY8@PNt~bZFz2tVBGf3plA#a$<WwHR*i`N!7<@Z_vXhl4q$Iq7(AfeF
$^%S4nr3s5S=Xfw=mDqvko<pl=bwL_le!%-h83Z^LL|ZI0gYLTl^>yAkg)tXh#&1S2Tstrya3Z7@qbLxe0=u|aSuHD$6D`{@#zFW
-_3aSnx6Eus?3Oz2@H%d1ek$7$SRt2y5S7#fI3fwwv;=~v?=S4*#^D1qv^#kLV5FX0o{dUS^b{<^RG^CXG|V|d8~q_D^kDT*4%rM
1A+#K5R7<8Co>*c>~a#G)s}T%oh}(1ACYrdp;ilZ+`0w*a^Y$1ByQ!2el^&H35}E}D1iqm)ra|IN7b^8C{=>%;Qkxr%|Yq3pZbVS
GEN@14=?Da=wTP(W;~<*N+JLiWU=M`zC-9g0ucoJE!aPx>j<Z9PvfZj`{+d6%&j@Adf7|3EP%?PgA#GwKTdaRVAd*ww*u$Gmm(0L
9MGrOLyXoxd+5G{OSS>VVo7|svHjVyqX+UN5oTmaNCZ(I%>RVd&qgo}K<K=JH@ajYQ&6W2&gHwE$4*h8h-O(c8W{*=vUg}<w-dRU
Q#u>hL#32DcRTNr;6*#T&Ka5{qb4&M!0BOCH49S2#&CdO=%M~WZ%Az|1uR*{tb_=$bAt^G@bWXhS*X1idDa*@X7_X_T?QGmGq&#%
`nQ;2)wg-soEfUHO5q4GGhvya*wl)s7i=&vfHXyl7j(rDVYig!nrA%8a8f35o3mMGLR`D&FbN7Q+9{lBnlC^#0MSSqaIuSW1yPKr
Ff${3#LRdlG`kdQRTwZtu^q7D0)andCM9AGY#shM7$77Ph=@oaAEG;{+1caz`Ki<Uz(LmkuF&2a%lyH&>*6}$KFJTDI*;G`@eVz`
L)p;*Adm~F8Y?&FA@%)@uY8t3S3uve%W#RM5R>`v|19evB2e}$i!o42wT3?S?;Yly{>!KM?)6XkfcK;Hvuv1#&xI>5PIIUa6;yw_
wqwds@4&cX?wZP|Iw*+`D0o1D;y7$Z%1XAzAFQMGXH1w)B*F(D=G~{67}w|8yrmQm>XbX6Q>g_vaN*7oqb0_3A<wT4ux{I~BV<7!
-H~J(;j#P3U-9zwfP0IMj{UMV)xjiu^0IjB*Nv^4B!eYGR@D60*TNg{nbx8Op9!Om{!e|CJ8^O1<TUHX1cgX?G6Il4Zg9{|Ra8)z
w46#?Ay>4e#iR=(HiQ&_B2wgzymmZqEFIh-DMpU$grLywKny}Tu)rTyxd#d<c?q(}hGcis&uw-jj!`>9#@7W8M5HSGPX<5gmiCBI
f<0_CEv4fw)Vg1`+<IpX__=n}y1}5Cu8?FCPz&d7MdNn=N>k(4h^TL`H^gHWa;sW3g09Os0-;3D?Woo4b@|^@D*g=2PfUx{@)|R2
NthHxHpM+snB@dli)_ewGbal!ySt3<Dw*dCK297l*1b<1(#5u=Gjs>kuwV~+QDi>WgH}tXKif0SSNHYCNf?WFFw6QCa))J{HJsy`
{~>(Hsyq5CnhV=T9{t>JeEzFV3Qs<)#PH%8Zm1#6l{TYLUY4i4Gxgo;iMhG(wFWR(%^I+T*8eY@$U4%-Jie_GMI;5t`!Pi2)zq0I
?$~A|-Jr(B>govTY75!k{&p{P;hJ1jvA#uN4NCEPil+ZHBwwGxWDLti!|$gx<Ufn8TK?TVX%==G!aHFbG<=zTzD%1#Z4c>q@2zt+
Di5joUjf>rxj>yph|k7;a<a%|8B%U}a~y3$DF!N8zq{r{{XIJA@i8EivZH_VrVW}YA)M0UVGzfnj|Ez%gc1apz<tUj*#^agh%J#0
89<ng{7q4-dZZ?yinY|PU%7;@8lzj^n*27ekM3nVXreG5xe(80vRLc7@_*8>F~LkCK^kZuFn)C98w6L6?NvSq8^tGH$UOP_y4I9l
GRXxXk_7l-Sf-d?t$N9;MxWFfQsl@fIUB2|tvToSzoFHa$TJUTlTw<U4c>Luv1?=)#Gq>@N@`AVlbOb->tfO2ahF$r_vb_sA(+oR
y8Eta3L*R(XnPRL9oigEYmR(eSLdl5Q`#Y&nId~MJ|tDC4FN<Y2d;gvT-Q#)%m0%N(MLDpCM_ks<-K-$v?)?l>Qh5nEQn=M!>wvG
Dvycx`tIQHfjTh4ua-csLyK&Jk{9*q)dNa!-CNxadFD>%cmlvU@o1&}JL?ox*Tctc{dl4MUFop+K14Ly7EEvw3h^`ofq(?mhVc#t
3k9!k-TFG6y)~^~l<VbO&I<;_vO6dXC>k)#8$wBy9FatVBoHM80V$D<k+eUwxa3e)C5L%3w8fa&hQ8r}B!8ye>qm(gW(0@yBeDjh
0Yj@kQo)fCJz9v%ZPS07y7};M$==yVnd2}kmvB$psm!bV5)AZM=ONHCCy!l7qBt?57Djk^-l*7wEViw@n2j|?l>|6uDp|S}ND=#X
*_5Euz9;q@{e=QC0)n=g0HldwB0@kR#HlRE)WSPn=77vnM3-sZDWUYs6&=`q&E0XoP2Gy6-QHZUowR{o3mN278BNNr>V%MFp)S~y
1jg|^s*q3NRaZh2Dh{Y>!GTRv09k;H6tvJ6YJsY32{4E8PZf|z{t|{N4VRLDlWxDRrj)j<kE2jY#qPyq!Uj4sXi*^0*G%`bm~%L^
_3LTV+k9r=v!)eC**gQ4*n)bwB1P-Gr>))f$mY@Uk9ZsrBk62d^ou}HTh)-9G9Gzm(KUHs@vI7v4!hEQdA^J}dP@^SpXaNUJX#&?
KQ<W<?$pqOUo0>7P~pVi>CV1i!-<In_%=>xT6rg?QI5T|Xw3`m^}99pVdT$eR`mC1$*ozRx|I~}&)S{xeEVH-+1l$y3#+ktIbNX>
B-6arZJwImlM{PsDA?YEsmLc1C#zZqzuC=I4+)WbUe+I9exzP3ATesGFDXs#1jpi#HSF8lL$UCXOSF?vD9}C(TU`H*ys}tdl;q19
(g0CpYOhLoCUTCc0~RE==)$%0PAbO+<PQGTo@;uI9jP{zA<(F?#o8Pn?)&U$;`%mCkt89^xjnWAF%$DBX-02`b~v6e&)B6!iVwE!
usa%xEOgNG_;{4yH`hGPn>Z?h3nB`lEK>>(t*35_JG>{V-DL7*GS%I)FLs~8+2!0-hiwLr9rxSIim?TciylL(hK7YWI+qF;g|6^>
6$fF#Ok^U+wUlhZN<t8(*$nS-;oHMlVop&8ZPZL>$)1l4oH7azH-t0aLV7YCYQ^P*)>Dxv{5AcW(vMcF79PVqkj^b1+jQh?FA3Wv
te#J!*(Z*@c%3Any)f;T1BYytn`Yxl?f(orX^kPxyLCZ>d+Ysg-o+F_?}q@v1`o4)8$FTtYef{Bg=@16!9PMCPsvWM-Tvidem~0G
e>_Z&p&zWqi{-!FARuCKxB!T!+aE6<3z0N&n)a46+n0sLamxY8<sYj=1B4)|5oB}(D9H<=i{H29GWfCm>W)%(R9^;urUW}HHjPbv
bjp*bs;z9Q`^&22^hZXkkM-+gd6K*>xF$GWR5)i0GRXdZ&7T<mcTI8CqHu_S(YmwelSw&u9x55o%S0im2#x^RY`WWQ2Db+mF(Q)U
xTV4bMj}N5Ao&%g65`bV1^t{@08xn`==b$PX(9kNgY5y+py8Pz5!s>z0#X%n;>>X>X1qBF(@;h>0%|)T(_omB)z7)22j7mE14IoT
pEJ_}%p?b}l8M9xAvJ&BibJOjqlAmLymVd62-48D+*aLbN%+@th=?^rN5?)o{gO$~czJ26@QZa-atzTm+Eg=nsJ)b}c=W~sQ*TBC
V))0_w<A?v!`E-WvT<GkZ{@2A2*-yArxliZNYTsz3aPahl$S|2C3YY#Sdr^7?#%2#rRzbdl;TV}kRXZ>3b`%zE6S4TqET9uL(lTM
sG}d^gJ~fsC*OzY|MeiOW<>6;Q@Eh+)p?(|jMY<*Rbl}@0+}N~UoXe_HfFD6{`Zq9!fg#dpT}9!a?1TQQ}0f#&03^frwjHpiVljV
>KpCL!@`-6T}U;Or}&U8^NW9F6bK{bdJ>lvE&hDvi#Kja9&g>EBizF=qwlJI?%2QDqIW5UUy)<>nmzdZTwan&1C$gZWCvbsnpWY4
@!^W2?yy@oV^bB0Ctx4}3HfyZIq~}U<AZbeS)@~xrOL6Me;RrITo?wI^w%cIfKd@st(7=vpy;Z8tSzd=p+HaAqw9y)$IrJ3%R!)t
1`65>=x(jmt2I8&&zD)b%-k`(+}%ltdEwsbMFe2PVC}>~1ye&c0)g2gl!EevG%X3z8gwXYNzgQ{CV*0U{CoQEe7(9X`<e7~o(3-3
V}>ZAl)xbygkaQ!5lsY}yHqZ&OsNiemkm43y1+b{rr>47eqR?_H7I_W_h!?1OH@hm(_voAE`FR}ws&PDfHt8R0=+ad^rNjYWD%SG
k9AwR8eWD@=gYDycVvHNyYZM-hDb!4)ALkt$67#4qD`b5+-kD-N|OHbZ%8h06>y+f{;g{Dk)+XD00P7!3nCF?d4)%v1$4SOZKbHi
J-LPb9QB)@4E&yR?X>$|h>6m38_(?V`@jH@P=KHh1pVGix8MDrFQNbf3MCN}+1byC*rI@URRn%UlOWFi&xdS;pkJsT73>JesxSJ=
gArzt)-GIo*=8C0+cfoK(}<U(W@3;e?}sa^dWPd0Thm;;?k`|fBMgc*k#D+9IuNX+gUbo0b74L0qxNQj`*UfClsc-gc@VVnQgPqp
^NnTt&I@%sgESRls_M<|D(X28VQ;f&PVy^7E8WrFu(cmbWPYTX6dl_idZN8$iYSI&C1m4FwdER4h+dK=7*zAy-_zgLx=QV$5-abY
q|f0V{=RkpS>A`lD*ffjI%T`%!%kA^OWN=>@*lUSUTex^UxAaH$Tpfl^&VmDXrV>6;#)ifV@@slr{Q_`YQb1k2`Z`KFI$N9uYTDL
P<-yfSQwTIUD$WJMK2>;wIq34F>Y70Jw29Dg&zpdIW{F+h)bw-)6yeJ$~%{}f0Zd%!^~Z~cc(;94(Qy6D0{eXXpp`XZ;_^fTZEO>
%s6)DP!bUeamkd`ljrihq4ptd2q{Eiqr)kf;*>KKM23@6WZ7MRD`oh8St3e)J)4f=JwDHl@(`ZR@sZbw&lsaBp!M)nVt3{jV&?Ym
Wh8ROPFu=Ts?5l>+1oW{5f3ZJ(7HqtBvRyL+w`}K%ekK~c9lw!#WUjA#=B3#x=32(Qc1U;zWu)XI@h;FXOyK$Up)pSXDWr(V~~Av
v)Vp9poa_D%<sl&_<p_G+p`*6aJshMyzDpJ84KaJ)1xx`8D&Ums`Yq?N->i*-J4_wtc2@%)sB?$k5`(BThCS)jGTSmU57vN^3V2p
>}H>GkLxIg2<Si`$=QKGpJ|ZhR9;N`ADW+?I!~H(!-n~vhx`xL%PsHme*lP^zuX-^$o>gQ<cZ$dX=Jw#Kk2t|m7y8Gf-^F&^NS$B
Py0vl1b+f2I}CtY(1<F888aVSd0mp;W!KYl^A6PB#b4+HhIBvn84L7wtMT^;#CJ8c-12Y2H*{}g#s~c8$o|M55Z>(nj%P+^!S&sD
C90yui}A^ubTCN@qZdFl0`h`rf(QNG=%ms^tRPUGkR+qVr_oeR>;5I=(1fb0{l<7x$E-eBdY<1}k9G_VG$+H}7$C>#{Q#K`m=ErQ
^56pz+a)b55MU$z>rdB;9K1itJiBy;w@wri^SQ2dL*w@S)bIOQ{S21X1qL7qf2<R8QzXj_XWrRiQd|wf^_K#{0Q`kynj#KUC>=jo
<~0?%1-dBmFrTDUBTg3)gefsmbax1!Ow<V|aBj+kamVs>!9jA91r-zpDmN8!V?XdP2i7Z+#1a=YM6s#N1yACNb9fUo=Kr%wIzP0|
TZ7fO-r=!?;&z-36P~?KhY8=c5ZJb?f0j=6{Jw(U_s@^S!^~^wdyi~Rm=w=9=!t!4O6R;dI2qH<>GYepYXjTULDvSy?PsT<PJulS
eK~s!`Qc2A$b+KE4S3OZB*BX2;jtV-6gn7(5!d}TcK|J@iZB&YXw>LXZW4e=5U2r0gZTB3sB=F|aIXuJ6d>zhpwUo^2_-+Xgs3pP
WLJO$FmR+^@rRsI`^za<jvis><Q38B*WdCiKOE1j{C0K7oliy&t-o~lpMaWF*RR?zx=s8Go#ErYF+Q)pPlpFQv4Sx`+0O>Sp7NVb
oQKy1o1X)~E)|Ky|Gtepp0@fB44z0`dFN@Ly)g8Q<YL2sKr1MKxKiA_f#FoJc>!W5fh*)7+HF87vLK=-Y)FomB*J+E(xi_0=t1Nv
IuM<JDu;lnP=bRli|v8egbJ73VWYtCchTPh{yM{KEGkgzXRzzeB`CcS8Jk|>N@WOGPDaAZAuHs$44w(n=$Z0qm0^=ypC0~PP@&B9
GN;|5i@?j;5a-e&%|#QSWhXDOgA42@jUHXf9r?4nzXoTP-?*W0`$zM0y!W1MKVgvAWr)zT(3HFi&o)%2gs@e;76zL6iNHQZyuGGK
+0S!z#`Bx#8~EZoGIQjC%{4mrI2}$n#+~p|b%i@>YfxU(bV>Jq!iGa=C`9u%BSqeN{Wde3PQFd4<tG?6dkh?_dU^SozQ?fP!OQs3
9_YVfm*UErSD`qAKJP2$3F=O%ICjbE>&V_3Y#*c;a^$up6>`J3CKw=r-E7ayl^%B>=>Zc1YCsJ5_M>!p==zDmj+|zAwuh1DK7oVc
ORuTe>TCzwak7YB(<GS3UWS3sapQo)U;BPsn)GZ*_a5soQScN+23DQPhj3v6XF?oG@=y+i$mE;dxQFxuadrflLhiIYRTU#b<OLA|
1Q=o%Dh_BV<LBYuO+|yL3Azh_Qr)+u#CP=b1OyS^V4j`h30V$`6Umhbr(#qAugh;#D!U?hEDxMa83h<q*rg6brwz}Hpzv)(kD;LA
eji+&zVzDP!%K&tay`lw5FXlT`3rgM{-Ho7RQ6N&QahY-o@ybI*5|;#{k#3TZS3*m`Hb|R40`O_&IGU6?j?dcw_)l0eat&O`?kWp
*|*59vmX8nHsjj+lrUYfWyGVdoVjq*OH|tU{Ge~D=M~{e`GP=yF2}2iDDso<E=QxMj3}uf))kMfeGMbWf6Jv}n>7v4@m@N{{89&b
+pVWaU$yPb$6@IGlKV39<-l^QyXYFbr!EgD?_(%!tg@VfAc6oN1KZnnAJ9NGfHi`)kv`Z88dFFp97+a}PGAC*r78UJ$MnsOW<7=h
#2>a3L-JKM62uK4Qo&FjAQaPm*wFtxA1V|&LX_!rl%YcLg$xihi^5kDqe|^AfGD6wkV2IDigZMYO2Q2%Q4pGez(ybV?tOuurV0Ij
>Hcy<DgN*5#^^tlZm7EPM=WAz=$-#>#iE1+Ibr<?Ab}1(e*&L0hu3H0aX6>;8rWzOB#5FseX0*^P#y=$O334lF{Xig1k*=ZKG-n~
S3n<Zhh<8B{<2ml_*%Z)QxMM}{wzUR6bb2UA}Tn>NuaGdC@6@kVPGIh2sM^yim59`f+S`NK(HZ^bx5DN7y966N)$h|7HiG_v9SFU
_~69EPVxl8=1N83kpmBLjdD&E##9sgkLT>@cbEJBn6Je}=DH5-CPViie|b=a5ec5<eg#b_O8*YTFgctOIf9WoE(GFwA?W~gF5^I`
?^E>uE<iN&0qgc)PyJDlG97Tt6cAnwg%Vmoko^M*`jS)Ve<uUjb|0rdAO39&pME{K&3RzJhwEedy)tW~><z{flspKb`-50NmVCdj
1D8x-pJc8l1OVbQ0p@;SbPdev#cD}Rxd7DO91RXx+&sJWA9*1{9}zx4l#oJ9OvA9mkxT@d9~zUKt|cg-aXSVN;T<I<DW_LXdtpTu
COPJ0m_S|&C`-BQa*7jz2!CWN3c>w9+bc<6z`p?F`OAn?5wnrZG>x=DP{|QR6&3rf5(mZ?Ve{!1^em|mc)v}PQ%n1{<wZ}k=;Wt|
<eY=sCQm40?U>EUK7E0vj<`+R7(+)5u4P`-VQCS?;y%xZuMgmwAAsG&c!ve;FUjAHO)NE0SRv9(pTlD4-qAltWuz{0Vkv?jgt|$C
=<VM>6*%g4(EYY!AJ@}8Bvl7c%uO1qh(OF6@<V<83kuh`Dy03Kf4MYh*hnBAQGll+5JGbK?&i-7>AzxuDWE<QVp4?e65MZv{-{o=
Q?TnWJA>N5pHMF-0MRu(1z-K*lm#FHL|mS}@V<e=NAu1if|o>B>ys!(vLo9CI_lfD?u!u-C94^3n-jD$&Lajbi~LZ5p<e7dMv|Io
UM3;*0oAccIEIp*0u;~-O)ckxswzmUr6Nr$Kr@0;T#D!phcYD!6+ndvKu`gaRB|jTeo21Q><%xm19|#4?)YpLOqeWz-vKhxj#(;C
kdV)Z-~*=u2Co8y=ICVY=JO{BFJ;aboUxy<ZzB?Dn<okCir)Z^%{}MRLn@nf%@k5nz=H!8`jK&Q!aROw>B5GjfaxgHGB0F_(gPuH
k^gQm379!BC}4p{5(fxL%M6<>D22PH(3Cx-ISrjKo5SyyhIbJrVH^>gXv0ysPuT$x6EX}GK}vD%joac@nW3hEr?a^qW_y$kpRFK1
H_8F-H@wK~IivE}cptkMtD|oEcQ!GF0}I|dKvV2&MA1M)B+T`poTefBB+&JY6<V5XD+lIJQ7B-Fp(=%_oCRL+G9BS2lA1B8+!EdZ
3A7b3%*v306HtT_388~mUMi2Tc6V;zfES-?@ki(#pCF{eTg>9Ki!_E9eaHZQ$XV%0-W%RWE$KH+qsczx_K{5m3)yhBf7hlw&Y=K`
Wh?NUAtO*kQxt8IodRX4jf3b+E(I{iDM2g>ixg0zRI;XOX2f6FgG!|egh3I*XbJ%e862fzU=)`{lON(|o<pF=tOwyILQ(z*IyxFb
H;~9^bce_d2*))gslA7)1AhIl5)$cJl_!mUU((59pMAxV#6er^K|U&nv_rkr3*{I+`||#p#fd1iGcIp*@k^3ihVR<+m=E*|I{+m2
@3s?BJB=ogn2J8=#S+gQd1Ux%hru5ZQTd_i+969y{K%jK$U~m@9>OJ`&|xqcJEZFR@u7HlJOa-&np7ea?D8s8;-Vrb#f?n|c23s8
Q4S!SHOXZB8i1!K+c9?t&KXVTV?YJ@lrw`0d;yP8!N~Kc&*LLSDG(H~C(fhZ6-*5cG7wOaB~4Pwn1sZJ7(~FApb7Pi{bwh-0)l~}
nP8=2N;^vhG|@@?gP_%AtiT#*YM`_q;G1K;kUy3K&0d0ZHYy4P#aRIRNaLIsv4d*V?K43xs41E$sgj*!Z68+ph>djed)M(vLHj}p
#w!v0S5HrzcoQew6h0nI5%^HD+glXgWJegpQH^22h(3w^=sIZ@ma~lE?gK#Q>CdWtZrFM=@Q~@v7wD)SP+oWw5`$3$(E^n~1c3b7
r5@U8qGG5y`!?j#zoemkF^WzSVS{5CByy8!xD8&uIP^m(VVRVrph`s`l7@k4L8YN70tr?nRW0@qDM^rIicn}4y#{0=q#{~k3Pq(U
098<VN^pk#dPz|dO+<q2DMC^bMG#Ah+Cd{oI7xx;@N*7M60lJi8Ak&%<^F^eMht?0Ad+PS_<r;D@8pw4w>yoKE&@8#ln*c#*@H+)
Bp9_k2amxXaTpCEF;r6;mY3OVaA;|a==3cIj2a=x1Iw?2uWFA{$Q|NLlmh@z)HG8?Q!^q2!yr^YI0s(P>r>zFbaR2h20_Lm>#x%u
B;(!BJ$hpp@>D=mF6iS?43CMt<Qiw1^&c)O39ydjM|K{eI?2Z{eepp_RKFlT`~l4mQ?AEZKK3!aJHv7a9s&n?pW!rBQ}u&AeqzAx
Pfm&a{|@E0PbyMM=6{Yu!cE!~^BxAsS;`pg7;y70J_w|<p{&xs93~UQgD_%H#{<C15fL*@`?U%_2IKEe53fIj2S>WbvPwALgCr3~
3Z-X9Za~6COtC0y#38acmqaYvk}!CW2dvM_B%z}cA@ogpQ>4Zt5g3s?3<05DgAnMNV1F3NAp*cmED|RxN+ih;F*4BuO@6y{{oHtf
jswuV+yyS?MGbzb|A*@(`d}4-epfkVBQBpOFwEQ}(|qf<p+CY<9f<`^0vq@alTji4!}KToC-{f1$AXOygQR-3Y5>8U#%8Xs+UuO}
&VJ(pd?A_>>cTigkG4A?#y$?JLFSr2Y;8n&Sm=CBayr7q7{&vrRO~?bhEGCKUeF?h!C<+P7)dY;3HwAmv-*FdMt^;U5%Rimp10$M
Jw_}Jn6QsUN`qoY_8MbA4v2^t0M#K6FZy^H^WBBx9T@AEudUvm7x_rl3bYL(&;dlv0JVdU5X2{e07f#QstQ35(O`?<g2|wLs>zuo
4*k!1{nT%~%kieoMAz4uC;3l*UoOso?cvz<B|1do9@iMn8y4<+9=nl2&_MB!&ZY$(Xz%Hl28I-Q>4gm+JO^+C?{Rnc376UX_+;e)
%{Ow*7ZFYg+@6C_(1uSf4&!khnBGVphzzP2OUte?fiSK2s}C6#7avx2ui_Yfr;i;Z{{l!R48f2;jVI&V@>&NO=i#6n2cADC_kLXA
J^fWR?CTmGi1qek|LGbT<%HkWLR?p9KtDVL=i@$Ub`mnECK=_H%yZ?bbM!DjJQC#fr|fni_xA6V>|uSBr{v6<{uCtT41vjH*%<?>
Aj?hWv{eyy!`>vHB~vmSU`iuE>;W?VdzK%@&fPl2Uaq6Bi1;J%LJbhiL?tB@7W~cnh4BU^hN1A5Wioxl84t$;DWlfSfNjtdJ6qU8
q(866e4QX?MN@Hi&Imb#{hJ(vJ|AFUhtWJ^#5kN@=->IL{_oWN>D>Ji#Y&bmK`(rnlA<g_Blodj(t^zp&Cpt!Z50HHV}rIyB4vYP
LB!}}ijk_TiKjsj1Q8PvGtw@Bh-fGVK3?oGV{F#Oqe-olIAt=>wM@&E6uhG11Ey{Xr(F?OY{WzzO{z*xunv%dM@0~J1AyYJn37nD
o`W|=7}AC$1F#$w&b6wRh^i7hI%0(5ivk+HMGw!S8+9IeQ@6tgum^mr*+HseN~m!Gj>Lx(M3H6K^Y(f?xKTx0fp-GVxoP0ERs2(E
V4QP9pitbX=Bcxh+GTpwAF4rahjZI(cjPl?LoHNUHq}_cMHrY|7SnZ1&32bZYqqgseBBYFxw~}K*RX!{1L{X@ps0_l%=O_idDFuf
j5rH9!%;SIjB7dAJGr~EVCmHz(ZpMfMGXYCByPtON!B|WS);b1DRtaXIVQw*e%><a9S;sBrU_vIbmI)ASfug^?8DF9;mL!#YYE~K
907cH=V%)#yEAAfw^aYGnvlu1CZ*n9m;-251j~S&+#YKF!q_jZloQz5-X}uOK(c+;eNUfwd!gTr?_hR2FP4r$`9`wR@}n&rqnND9
V1kB9#N2Cf*D(Kgkkz|m2OyklXmUdkvMn<OQ%sV9P*9_KINWy41+K=itX#zc+iFYz%=dbD01naz5=r{NH8UY1k|!*NdU$D}jWtoV
k6|B2!2CFHr?Zc^PqF2|rW{Jw;#wwsvSJK8=Z|CKc^#BEJ&%Wl_buWRY-0#n+cB4%N4V;=GtK$g4H)2H;hmt(<R{Qhpyp^=t{vST
r1duR-*xYJ5=5#~fSQO6BsAxM-)~&c7NHq3)NQs}%07vDEaN3L7;+&t!-=}8tEC@)P%(BN&!a^1^C=Y&>>zT^j=S6+I|=qloLjnN
J>H)!^Q#3|D+QmjmRm2p$a{1X3;G#@2+s0KocT6~z}g|S)HUd21SB}}&6I#E0iqO4r016Pkq@m|#)v>0luq!34xn)SV4R+PHF@bp
#?!Asa4|<_I|cemni(HdhqF5;w_A$1Ly6oh;S*HbD}MgDH2FH<Ph>smIiDM->;d+Vw`g@F$BudyFK;v9XP0Pb_?}Y*@h96Mkp~7;
wpjw#xv*|FB&sS6XqhK!bP&?Cp+!{;25mYiuo`711}F`TK{Oj;DgzP};HYK>5(I>q2_Y&OVI-Ia5TIB}ur`(@3L=PYM5Pom9l^>Z
$5u2YEhtd2BH{(sF_l0v`}qOr3I(B{NR=iLnwDTGqGgCE3QB1SfDT#2kWo4v0Z9;$6E!Ik48;{p#ZyU8sVQIaYSAqeDZoPpfhvgl
$mt1*n;TPzB0^aNh!=5#>QmE@Z=SA@Bn}bEu#R<2vro6TB9$Qg7v=*fR0=}SF(F6A6G~1Juow;O75d|tV50NPY{=B8Rd(EUiWLKl
ymZHGa-C+2>tHIG`3J|kd7hby8DWS+<Qgg<>Yp3j9*(p_C5-A=#N4ws(xG$_+{AJzci?HRZIH4;*f!bI3U2jK!Ejb@@ZKdl`5GdM
gNGT(j9A76`P`K)dJiojc2mG^CiXh@5o5d2(q7{MM-JOd9kh0&+c@uIiXubBMi`BcMajFa>}3kkl6{2n>pIS=p%}8+J8-xMtsAjG
dU`ZOk74+nQvAkQ5Hjt^wVu*-*MrUXlQeTNiUrR$-Im_w?KF0j7201ZHOTlq42Fnl(osdSMcC1G(&j6w`jy?tTSH(wa6>ew8aUr5
Yl+T6D4~OP%BTw!MTIYR?A6K)L|d0BY*%o&pm0i05?DNwmjbYg3bVO8%b~|@G7ALDVS{xI?)%zo5kj$^Ka|a>nYQJWNRfy#AbTxj
MKnq%Xo%EMJ(d;>c#Tk$6g_f|T^hj?QxEywQ30EL5%{uaf*8*dilw;??+x6moTf6);fa(~^2xhrDO-gsP-0<FP<bpl5+InH90el-
4vM99SW(nbRfr-A6$0D4>q{u8rs{BDaaEJdxfF5N6(cs*QT@4Vl&7MF7+|k$6g+%M@qKLs#7tq@v()hPA3cYRR?69lNZ=vHvx&EN
eO+>P^)TZ_XA+=>jZWMc7{jSBxA)-5)Z5Id)E?QyIK1ZU)?F#Pb6d@C8M~=8rSnAe-)Rp=C#VXYgfq5&bIZYu>1hHrLQrE%gD!_8
F!Ct_&y$mVldib}IIt{Hl6~{tk8zaEh?pBygNzy?_FDxA%vA3h8?d8nH6}Hh{E3cs@x<#|jpLkR>&wiO?86BdmMom7rWeRMMUt4H
B7ZKxbdZKa$fSY8MI{J}hYAA)li@&@vd7GcA<GXYZcIJi@{shL(!!yvoZmH_hc#c3nCFEy(%RdZ+j@7G4!OdYo890X3)Y6A!Q(wX
Ct0>>CIsw3Ad(w4B`g_pAX1oUiL7M6?9y>ZTC7o@z&GI79{O1cEzi=2${$anZ$-bT={VoQGu&YN6=9`Q%nBjQJFt6jeOvit+itMp
CyNw>)BzGb;7G6(whjJP++eI6cXSMB#T2n@v7=)RGSb)$5kOEy8auk>=nB(g80v>>cWP6h$qTkM4C@ilFCz=mR7GYmBn1di5CW(B
%5~L7|4sp6$31&H2V*dFAb@n#ET$O>fJjI{pjlxn_M++CxDHD$BYlMw07y{PBSKIVQB46zP(-C8K@hae0YX($B_LA4L<IyvL`g_Y
v@A+hD-@AbP(v*N1rij|AKb=@qN*)8XsT(FhN-2NrXmTA8KMcKq$!!AlkxVCX|%@14$rjiH3;p%OD30!8=pVFtsU={=dccsc!!J%
#2Bc80|*Q)A)pU{e3<;Hz~H!4wFZ@vjVvDK=#;7+6M~ioFsEZsg#`^tKuX6SH;MD|$;1xR&dU@&mxJRW&t1)B@9k+61t%x(2|Vsb
am<b8|GhjnCy&~?XmtvwRCSi~tnL%Qqd`vowW&f_g7oXaK^Y;2X5ZPBJ?sSnOs<tm6Y6;n=#hz20C<pw2oR+i9-%~oc_AboFfj?e
Ao05IzSedm#=SspCD8Dni_J7%L^L7gC^)Kuk!hNQB1VyWz$FYoS5ih8VoFjV9)G|4+kSh4*|#^YQ?d;`r@YC$Cu!Gg9kc9}&g^%P
MaX#((GOMA+Blm}KZdR`;s){V(|~Lzbgq$z5Y_?*v#%$-h)+Y>WHNt2&e!0P9GDcZCq|D+q3)x=@iZiikdt^EGISbh2q(ACw>h8R
?H<%=?#*<3m7yv|C*vj&E1OD=8mi%!3^OewgIzY4EM57zkmm4rYGw}TGis@A1Q~2L*@4##sGx|mZaSA`X0=h3C{phwV8ba;$kmZg
m*XTSyT6hzpxDTa1K&blls;Zl(2x#yIJ|rM8!lWn+{4lk#E}wWaZx}-(mcAbQiooo7{(uYdZgaIU%T7}i27q2VEjY>AJe8@;3=Ys
cOQ*IQX~V^pj@nGq4dPVfn~sUtFzb9o|FL)tC^fy{YLC#UT26R?c5`}gbulvFPh>`C8Whcaf>@+OxfrqdBm<5i3W0`N>sy|R=Hyh
L8L-x3NVdnNFwcUMwJ(ib=VA6__Dy*d~lB)25RGZoCE=e#o!{(F%a`Y&sqfIqq8!1Ksw!l!bKq_YWrx@!<Rdy<7jp}&IYPDDADA!
fmH7ni5_DUX2ryi$K4S30fzaeOo&-Fx=yH|hZNpV2E@GvIL|L*+3rS+Z1O_V4DMEMjP~?=O>bDB5Mlu^93|}0AWnhp4`%u2##19&
GJ!U>I37JAm%kc4UGl3Bbx-4UBfVHpX-p{85k5uCRl}r=Es&R`sxX1rENXLV2Xi)Hz>s89o=e9a%q8~cuPu@ooRqRsh`e-b6$wUb
4$#@51Q7$WPBffku`h2Pa~GhZER8&4(A|b<gzxP<gGE=P9`ykE3OjhGNNMO+dZ1?)-h<i~pLd?88z?0k`klIm7!*@<$Ov<AKpOhD
vu_v$cPR+m`E>a?b%V{l&Y)pW99iQrn+fG?HqLJzPhGh}y_(-7?~t2g6gOhUA%_8(;UHCrc)YrsP4CA_@z-v&^}f$;6}w!Z6~It1
<0VcNB*-j61t2gfoD5v(3gl2!@P<yeAxIsN5r{zd{;8Z+IfEe|CGk&Y$gG#c0%5=x@ZHd^h*2XnI}jWVC30U48(<_bv;d=EC_yMA
DsLx~$T)MNOxites2^^dJI%=+XU+1)VwecPhu3<+&@ec*b*+>{B-lAwe3Q$)9YeONXoE>|o@}x1V@3wdLzD>-;V2-t4^b@Kp+<My
RQVQrbsHiH1EdfP8Xiy)19L@=u?o3tn3^16>r608>#jEr_l*UfejRZeyCAWoplm^I&M7`y16YJ_0c@DTVMC#DG<MNmP%L|TYsREJ
XRGRmZYd_tk?)dq;em__gs2Bv@#V(&x2MB3H1y7<H`0K}9AaRAba>SPyg~QK;cGPcSFI($)uJ`4j7Be4Hiw3>k*y+cY6rxExR#4*
3owmblU_Spk)wQ)2WzPT2~Y_F`R%LVBssne4G%NrK*iv=XH<i+jZEq}=5#q?e5f8vq=uD)7zi963ILw;z!Hk(K<HqY4V}3oaT-F5
Ng5zL6(Xs37dKE58z{iTB%6z`ZF_q{S-sgYP@RSbP`Z5>Rz-GpcgJ+`$}6!ml5wJFHQ;bGXeUSk{M*g%eT8BN1~>w(1{@d&n!z$m
07Vdt*&Sx{F9F@zz-=OwW?)^qTb;1GoYlZ%4NOR|LNFuA07j%Cd2AB!+9R`@Bv9<sP#Mh(>ztL=TP*Y9lbuZG*HbXT>7<x<$7zi!
V-IIgc`9k}VIA_S_!FBP4<-RNJa}*sk~%6@0+5L}G45!SMGQc$7?T?yNyV|hj_x36feJkM8OytmgUQgK-K0k~=?NqRLsGk+0FkH|
<E~_Afh8LpPUZz9R6-Ciz@K1YMHpRP-1FBn*z)!C>TR5XsRGnnaDii>DzHN)lwBz|i_UtelPF5ac)893Fii)xR{=pz{yXgU@x8sZ
u2R@xkd5%DcgC(bkzAB8N#7L|M>?nici@v&DkrH20hL>yR8EI^b+e*s>ku4A5n{uutr>xQ1EYjVT&gjX<kT8m@swn?Icf#C18@og
<%LLsV02SN#WV$=wVF(Ig4ah>44l#s<V0D6ELQF(fP837%V$%qi4aKGQ**v_-nPiSq%uvZk=u-MA#)N==|DBU7?Q>)3Oao1x>v1-
K_R#$po}!&w?am#U<6PT&_gLjmO8>_`&5XsDnJ`ZJ)pXn1@l8O3qn;!L%En(gWi&%SPWN|`_$-JkCo>NLEV@TbcC1YU^Z@*!tyV<
?$u<~pCR{L0D8{l&OSQYW2rERlpA^*vpo#KC=(;W5)H2EV<sX31_PucXM!-eF>nTi04Yr3;`5cLD*%GnEMS2+4739BYLy_IPcT+9
492AiE<!G3mLw7!5+K27OeVnmlx23+3|q9VqF-kiEzkgt(_uz%_dcH%He5vzBFF=>8D$WOH%>wm47#>x6sZfeXz9s{NJ$QYfLc39
D}LIX(ReiQGb|au3%t4R-lDg<YG8!7LRd$VIGHtbA=FX32?ma!*n~hPC}VY+mP;^9wU|~-RkWyH)IibW5WWWqj<zk55d!;|*CTCU
&B^P7HccgJ`F9{?gbG+mBvGnSGKC&U?%@M=wzT3#>}$7EOBS5u&~kYpG<NAqFhe}$vr2>2&=F)oAOc_$N}LZH%IsGeqNjY(G={m7
a1`f6aX2dpffpA^hz@cjW|fU77pIgdP<j(IP9|ZjV)C-9V|Zm{<emCiCzX?+>w%YS%q4Qe3~A=8jv_9vka%H$_bBW$OIsHmin`Ll
t&T?TL2|&ygl=z2H4xQu^?h8#*j5y|1&Q(NkYpj%Xmb)B@v&xfz^lmlq)<C?xjakFJoR|i%(|^T*Cxqm_1R+$K_dC#^^Wq_1K94T
I_!Dg3h^fl7GMs>=43s0LT1*U$g1tB7RLFV2id$MTY$$xEORkdT(Hrz1k|O?%+;JeOB*WOpxA-1R`R9*;5ZmTI}fiub2s07&dkFI
SzLhK^390Rkd~DxcbdxU0;a1CTglS3`vCcn0C9`5^L!c&8uNw$+@`#m`@E~y9#~i~e8aiwee+FWda50DK%6mKY$cC9BzE78<;tgA
EY7sw6@(P0rJOxW;Ja0uo{tyDC{%UO<jL0h@jmA)8&8clyO53et~09UwOSfF^EQ0fT3kJEprnw(=E23V*OsMmOKQ{CD%2)u?DYdB
-(LY?qtM*!0L^wbV0K8RyKygmgRO6JRvqqgb~&rA(w#8x+G@Zka)xuz+ztuDNltXt9EO_j*7v@SO&i4MdM$*}fFu)e>;q6zbCF_!
4yv1Cp?|%<!kcI~DkElA0>mJh!~*&t3_#cdAc@myY|~y$+l3Ypevs0-@#DLv3Q;w0XhV*@;!i`J9*;d<>2c;`j$+`5h_euZ4dm)9
A2_6n70K5dF3Ax`)hMzaI*FIYEST=hGaREvsW_#KIiOW)0NAI%16&Qo5Hz}{i<?7McxNJRgfxT<5>E`Q@G?N}N^J^)K3QfUbe!&$
HtoTgsx4|21;$8gH`_E1SGH>iTj_9i*Tt_)=_v?E7ovzDoo`C5AR0KJG}caRCR)Y8wB#k2(n6avw5qlgv<##<JaQ~F22W2>93ybM
?Wdx;(Lk&d*7K>!Cw!bB*k^#+Hp!h!I{Bk*LfSR0D#=t`Cs`ppLtY`I5J_J7Ov<vjmm4FXCtK~?vAP$;yv6JV2%IM!U9hg;Od-mN
kf=zMH=txVxXAM1gae`Hh93<)G~AJq6v{{z0*Ijj!UzHh5dJ%J(Y^E3%wIE1P~ym@w7NmKFgAs}^QyWQ4eg84E(TGUL`OX6WJsWN
b%^U!Gn#xD+FISQuyv_jUj%0yE@rDIjx?;u?^%?eTH|!Oq_vhTk~%H{0l|Z`j6pD31g$9W_UnX+!~&E%PsZ`yh=h_<(saq!T<0#?
$<x`xP2HG_M0-=R9(CQB#u7$+OffsRFiJ8B(nd16d{V>$6>oVg8VD^lC<%vTxl=BAax%2xT|F}1ikUFb%f33xI%+KH3?ef89=N*%
;J`}dAWxGWQUu2OLD)cK(+r;>^T8aTkn$PA8|-jVP+h)@-;Va{uHJ?nA%oi5Fh)*vVRS}79dbz6Eudi?&!IH+azw#Q)}KA+0M;Bk
tut$_828zXQ_LYlr?ZmSwIuRQ89d0w7t7m|!LCm5?gsU;2CY=&YVtHWXjl_;Ct11Xy>A>G4en70HAtum1B8GD>;((qGTPSKNwCy=
kMHOaGEoCqAnigEi3j^+GQl#LslhmaB25Ix;<Kj&ls=I4<`Cp?kqwA9rUE_W9f5KD)9}9!yBeq1<ABdIudUG>qW@k4#f9@cR1M!(
aN!gl^RfQG?AOpW52-^%KR|~WJs<%%>M<PpOn(q5+Wq3loPXROa&e4wWvQBIpaF`O5L>cTDaA+(i;`17l*}*CfjP?Hl7$w90g50R
bXc7&imD0}q%0zoU{Xjjdx(<r4XCW>^gOy}i_Qu%>@X1Bqe=Jb;)auvD6EcLxdd#mKy&1<^GbO>^=9y(7{UsR6!bk@TwN=lX4mI#
B2Wo2I;|{v#1n+v0yEC^Xo}$?lp;#<w76T4FLY4?A4<&PU|pS&rK2A^LO8ZW)=x-Rs=UhJpp-6cX69-uWng3tuqfu!VLh#8#>-s;
pu}-VC0%kQ#a`w?Q?CTgMo^0*eEF~@Q62?`h6>)g4JS*jY#fv3>XDWQA{a)hJq;n`fuUfZWsv#;r%S%}yz1`obzzAI%MA~KgHA8l
6JvcwoF;(jm1ZIOP$Yst8!+yN3@0v`f*WQgXN;XCHFpmG2iH8rPD`z$9#xtRGPNNFl+fB95R9k>P^!=xA{^#MVYuXQlNaJtT<k8O
G%2*10~=k#opY?7$ycb7wC-)OA<7O!&dbG0o<;4gBtR$0*pj2p_9jJQfuhU{v9>6~A~-N2!Hxkv@s$LX@^{GqR;78K5|}Uv>eo`R
#vUbgWwVG`sYs3;Wy{r$0o*kVh{NY72LqT0a`v=Q<DT!0z71<prq6>@I7cqT)u4%;r1(pBIJZ|sa>T?+1Cq2Mfr3W>dDgfBaCSB~
9D^Fw)uuDnj`V*2Tpdb&N0!KD77YXq=P3?sU4|Hs9fL+_VPE`>0YhRSPgEr^4g89=0+dP%|G#ia+F%?@-6@-KuTp8z*+oG9;#B|R
a^MCNk^pQdVfQc{Mnu=Ke=)fOXPVdyk{Y4td3M2pz{p0xcOk(v5`F$e<??p@LXB9*yD5~gMYPvxfY%toL0Z_^AkbqQ5ipSfMI;!g
!8(!*Q5C)p5vBn36gbE%K|+vFG8j{<h<#+!fI&mdf{S<7{eNU(v4O#l_k4fl=jtP+7G<9lo82X_p%E=^*>c4`4?(6)!RvF|Q$gE}
a$hrw+-|pUQ88e{OC-IM1?LvsrNq0SWLZ{-)hE7L1V||ld^og#Lq$zcIz!s`K~qF%;K7JA0~=P>S}}gL1^rT?KnLdnb*YuW>}%eS
2eduWp~P#i@!12aA0tDwZrQkS6zD3^6A&8_2@uU8LEXnpIzlW)iN<mTmJ&$V*dQz%pY6(V@-m;r@!8WDA)`f1{1GPt2ezsjO0Slu
w-^z~^bgQ)Fy&4UsKMSJteyFxC=`ey1}3VMm?$D7q$YyIKYy559{(rfZPAkkQa@bU&A~Kg<DAns9&3YebuBsaXkzIK>Dzm4M{z$_
%nqJYf^d7`#184xJ<U-hn1FHC6Qcm)NtcH-q7b8?f`f1<t6`9(+^DrxB5Wo>GL}k;xHD+#?o7#zxyYk5xob?yVQ}=nib)W=-GT<v
8Bau9iiHE7ht&PdJ|Zv(^gt#7HBjHxu`wE4LrX~I1{eV<h;01$N59I2VN>0d&;0mK7(<pCR44OE#!#V0reBVn`OYSbaGfD$S{UV%
d>wxNtehp^Qe%O|xn$=C5AcbmSck;zPz^)=7~m&<|3wqHdylW#haI`)XI)07RB24gOtGknRJ1M#e$Hy2KDH)|unL5lNPSYm9HMI!
!d|)3W`i*)oR@yJ=dG_`C0o!lkw?wUQV|W#*9{fs=Ga?meeg@NY`GxAZ~^gz3KElh<*y8f)7W=+LWbm$AZOTMePp0RDTf5W#E?jD
=JCypXvq$-oMDNGB`A`FYq)^G$yvuo1{~3z-IH`Lv3$>dv{6eDQ#27o!a+h&LUy(x!MRMc#~2VPACVPFLZ5NeyYs!-NGk7B;>d+n
_rwxWDGXrZtRm~w9i<fAN0NX^*T@r?d7XUy*#n!qmj~+6Me5BAwV13_wL9p*IaHeo5W{3rQb0r!BXro3D})}e_1!Wd)sSbNX2CE-
k`~Dt=AcL<exkR5o046=zCg>-$FP7=i~Hye+}B&}+-?alV*t}(C7?nCf})6tDbBjyrWbU2Z0M_FI^O_!?y{%^P}vBN1xA5N2xjPF
WLYpO^2DB|;N`yz!^?e)F~kniioDM7)#ERTgh(fTH^}HXhFzIdVua{ml(^)RE=>ZYGR3L{(UyaUL`wk}+Z)`}^w^n%){xh3s!|Bh
(Uxc`iBcFN#HV*RH4K)_21BJHAUdhh8$H@Aq2mL1(A*ah9hlF+*m(t^r-YJOhFJ1k-)n+AYVjFd_@5FeE|`bU>nsfO)v&3t#egM%
5TXF!k--tpgjg(vR`kYrm$<^%^|T+5McoBjQ_Ru>uALHmXdE5wF%n@=kd?r$0P`A*i~}vmry_-?cmQ<=VutNQIKq&SDM;$%g+I)O
7-UE&su4+<loOB$bp+C@5D^nmGNVjM{xFpUQj|E6ON??b80`V<;%pA_d7;diAeY7H6g$&nh>vh6gm2)7`EbG5K>H4*3<rq!!NE^@
e9xb>1KdQ&6sP^5!kh1y8776@mWT!>Sz-v`)A_L2I>5i3{!S#>`&(j4_?haLBaYLPAt{&X1Vj&ErW5#Uxz3VrN+fZHuv5F}a0=ju
Xoto6-_5Qk-EYV3WDUap?l|868ggK3BwTAJD0S9h56KPkw5T@41(Qx9=4L?X(Y75mx7>F@B#}}yKYVH;kAggS@N(=p4U-C(K{5_b
1_4de@w7T8rDZCgVF}|OfW+uLDzx<Fd$_EP8jf{ntVkJ03%lMaNV#e##0fA^Y4km38a@6xu&t&y$X!7rKs0@I&Yrv53%H~IG?aj;
BWYdbip5_$k<)kJcgnHjnrlsQzXb~KUE^V9hd>#{6{M32Y@ojj$^*r?S}Ji4_7tc)RVNi%=}XRYv<;<wHNB|9ga>j$$N+>+1HpvM
NhGeQU_Q85zK@Uyef8S3){8L+4qm7u8o(kaArZ5<CczTQ7f{lTaiu`t9Qf+Vo)t6ew%%{4)m%H@fbFgo^<CTEVWNsO85tvqM;tU}
Ci$ioHk9SB3JS!A`m4@ws)`12y3V<+F*%L*+}l;w@~+bwvrJvnCU%-@RI2C!VZ_YN(%%whNR{Mwq*F}5IF)yvHk6qhzzGzZa@cZ=
%htNe!Q5ctMQE|e>~Xg1jJ(b41U<XC6>2X`J4BSDTNfnf0kTdcDB&TXg5?Zz)ccttMQw&9cxm?h5hCSuI(waE6S8b2#mT!v-0ZEP
JGTX_B#bIU7a|2A+-TL7*iE&p-Q$E~0~BCN-s)=fu+KP%9!~)}%H*|-c{F>ZJo!Oxd~pk(VBa3t{Vu$CHK;nBzg%Wc_i}^KsT?C-
+NGY&b?u8{dBJof5Ipo-?VwbF*SDl-+*Q9Av#S`i2xF0lE)WjK8@SX|F9&!xV8gJ84}#wYYg*qv!>)99$sFsL+&=f3(JEmkn|;9q
>f!_@35uSW2-3G45F`wxp{Dxp%jaGW$><^i6n1WyioWhB&@C+7B0BhdCYgzT!r{*=oDGk1I=o`6RPUDO&#Iqkm#iM=Z@y=AJX(&r
egbSE#6a{nU9#G5k$Ls}0Uvlq2?Qjo7>LA3a!~6O=-`z)N16|g6QZjhpX5a`MSk0INa>=K)JK#@Ob&a`vOG`Gp^f<RXk3J_60Z3J
C8eYz-5_ERopy2?M_d}fIjOEBiV=Ajg8)QCSZU@5Zo*Heb`9;k42}d{(1isdRI5V}ltTf7p#l!jr%}o{@x#bZEdMXJp}%jxpTqCn
=I~pJ&Gg=~!-JYBDn*E(645k7ktBr`1iuYNi)5%EsF$k@3>9k9=p-e>Fx+<=qm$2!;m6>=h$p<Xgve17aKpb8IT!aJbdd-U7(xEh
L$wXGJxg>~UJN6PNORbFV;T^ucS3?tDJamfOau!M4G65Hh?4^mMHGlLG9@Y`B1q7bM2#p?l){vQN``~`w(>)A0Czx;NYJ~_SCQ$|
ebpOSehWUvp9hTA*~FQfa}agS5z{Z3!Cg25_rvwc^q13D(8mYr3aX<9Ax5J>q`irL#Ac9o5_^OXWFb}}f=Y%`C4?yD_7NP9x;x5C
3N{-y76;O_y#9Zm=`=o(^$$Hzs3Wu}fGCcXoL|q!T=Craw^P6Ix;Zx}mQUT4r~5_N`xyiX5Htir@tvuOorP6U(kYpf3rm@kEh%#*
{Ed#U13|!Xlf+m9FbXP(_428^KyubK7xCd^n}462G39)jmBY=M6EG|$D=`$dLZ4M^h9)A9z=r)SMmLErP6v=d{+-Fd$Wi{wtb$&6
ijLmi<O9-(5}G0jk|HV^QXq+?5|O1t{qj?5XmSzvz#mX1zP`j70tylcC1hXNIKmhMU$ru+?0E)D<L)u}=kybcly#LKbN7Bmj{I2E
8)#_3OloRtPDGgW2~0R5|9=1Vo+kJdaB+L@zK-_{v^t5~KWp&^(eK?dL;CjMf-#hL3eqhKkVv!?l@%03lu)9?i$FB40n(n37^y~r
l94IsdS%X2rTK9$k}F^gnHZeloEF<ZOKyUxstR@wsNIq&i7F~=TRGi~@X*!_R)w}4&Jxi<pfQXsEv;;ZVsse|0i<ka4xHZaIxscl
aA2`TSs@Gwik2w8Myf4fXabOXBGIu{G^k*<!I?2TV+90b+#MaU_1v#Zv>Mq^C^pJxl4e?W{@pWYBLQbx!C@;3y|yvhh{hc)AX>qU
SaGfFhjzuGqS`jtsj!hmP9ld&wHO1W<_;#sG=-Bftu$2-X)5`H7~sb=R)$I<lj?B4XzA!ckE;Rc=@H~4f&wCeDES*kVO>Q<Ox@h6
#fPL1t}#S<F^th04shuT$o}t}`>Aj6!xjDYpruqn)sl`?9s+qVP=&|s+<`lHIlzyVggT`mEOf1CK#4EhhmPotv8<{i`#)d!e=pi#
2|U8&X;OhfC;ku6M~L7dhM=FMDtz5QBv|>el8d(5Qc(zqKcIX}TL{{<G9(m<#f(iMr_OzN$SEMN@vt_T)W+n-bY%@DVMoOSB1~eN
8E0!w8Yq_&0gW&Lu_Q!Daq#Z#ny!^$Kk*-WA_@flXUEIi*T@c7e`f5tVy?}Va6YaX^BPyZxSkX*`h#%P@MPKb%YQ^H0}%J_{yzY8
kkHpTJ)YcfJ_INjgHUeu3J(q@Nlfe?EMZZ!-@yAf2m9bM?%XdF_8|9vyUe^aHH_$5X$5(BcxOsaxs)*e9DOuDB##A$DcK6hv*_!w
zM*=~?-NeiR*JLm`^y9q2Xb(C!0IqV1^st)O+iEHU%#R4pUb<H{u7RL2lu+;sEJkb7>Q8qP^gJ7X`Cu{pdOy;8i!x1FecsRlF`@4
84I{#89C!PjH4xZGnt16k`x1MBtYPzV9{-+Gu(xJUF@O$Ub4<4_OLsikpojbW8C(*F%7ja3v-NiMkO(GhkT~$A&H=orfE|H8s#y{
$i_Z`;10zOpXr{CwEM8V9x=ku-rNAdP!T~GsldXxmq=IicAhxnH#L835<^UPN}VwSnO>Jg7BG=h`a%aa2S7v`{N*%-DNJ{`4uqhp
s&2tS72Vyi6gqJYI@@NVAdc+y28V3vrMm@cuEvNiyRuUf-Hic6#RR}H23CbsSp-63A&5iY01kJa7<M=;;ZfmQ>MTAA2i4vbJpt-B
4RtVq5rYI<qYXT6=F1al<oO~#?t`eDfz$<0X|KOCHL`0{O_PQhsb_wmW^!z&%{Au=eDcGFPJu6<MlWfr0(?za6(kWt5JrNR?XXGu
yl}pS2$F=vItY|fmqHMNNm)>Vi+i|(8<k}f%wG`qLfz?riCj1jhsG7-r>>^lP7z376!GfQucnsPYeC2}1pq@K7H75gc`n(Ava43+
Tx=eAz|zREMIE4Vd3+AtZ)$+5=wM)<hdF*Vg9GCqm(IhlCRq-=79J1^3o=mB6j(WLi$^VC$yEeZS1>>1pX&6XPZz#-&tguy{69~Z
$}9e2eWUkrLa@Rt&?J<-XaMw&K<Pg@_(CB`q^^>BM&e184Iy=vHDoC$dI|wCE24t9luBx62n!@P!ks{=F^ItbsoDmE1yPIY$8AAG
1M*&%9Oi3erOW~K?Dvq#@Q^70(tB+n#DQ8<NMCH4P~xbC@e9xt0|^2gK<b6)`h@AA=wIZtxstIa%qSnA(-{9B`s6z;ZPV?)U8KC>
HK-iGIk3PK1<eQZhkzME;oic}jQze?9nTQ(UjhD`J?z0t5}LB5Yc5<E<9phk13M;mXppPhip9jt*CUiQAz2`1=bYr?8mBBxgJ~-Y
lB?oFsCWsP%S(70nR38MIzFwix(V>N>NU9FKGF6CAxuo*J{CNnprtFVGto}0Zq-@{t?Tpa4c!w6(JVAoB|t=j64C_-6nmuo1KzMw
N77O^BM(C8i!y%S+2Fo42<DEAlgvFUv6d*Kq?)>9$`W=88AC&Fce`7D=aTVIdUO)P2bA|D*Q6?Rd3qH8X5~*`FuWjeJBmqJ8~I_3
thxGO$26O9Dk(R{BXC4OWBMkL!fgVjh$zl5M1O2suQQ;<oxbQ|d(RUJ2ErV@m<N%PtW&>o_es+y3Ba&MThHI+n-Zqu?0dp|O!tTQ
{E}8qwL2_*2R+t%j>30*I2e$YnQ>G{VQ~f6ckxT90+b3&;}b0!8}gtV_b*klqIE9-Odqg60s5o;0}mhFqphwC7?be_;Y2U(tI{0F
o*4e#J;ov+3MgVC8MI=WC?ZN|s(^xv!5HkCfHp%k1rt(BH3LN@5Hz%FAzT(nn23V5989#-%R{hXpn`@Of(Qzlh>3e-f|h4azfj{`
T0*HGY_%A&l3ZxXj*SyCQ9{zp)iTo<VtzJI<t?$M^3sN3NbZ~V=?rF|vzeI-Xr&e<Wksv!Y9i)FWQr<=B`8R{?&p9%f8qTwB-97w
eY~;<cWrB@GK1dA%uHB!$}`0I#?n!->!a4X!4L*8v6!f~=rl|Rgf<dkLVV9I_-Ybr0B#ii45$#2p$$n&1qhW<Oanl<%9a6dbgS%;
C`IS`Fg=Gb<NYl(#VsH5Fw)p8ZMChO>}OG8BW<!6tYRo_zsI)_1*0SoYe5rAXmrz7+L{Pypw%g=Vrfbe*4fcTDW?R%Q$*Dk+h<L5
n4s;6h?r<2RjPt!rlKjB3Z|l_hN5Vp(Sm@`lww`2tr&tJrN-36G!&7bHLUAZTTw|`OJ@xeR8h7_B&sQNVVb6*+cJ?<A`~G}r#e+O
R5`jtCbLS?L=+_r2vU<MRS8Q?DAJUPK#>J1w4i7cLJbK@6%dpZ6s0KAEI|;I0jEU5QY8sU!!ZcbB?8g~4Iok^NK#cHLQqgKAVo%n
bdHltK$uz^Z|OgW<9A{>y=M1;;oXm$Jdg5$i3R~BLXlcSy_g6hQ-2ySO`XJ?L^?=dHVY0s>2tIL<RGy^BG_$Fh~1Xi!MH``6g{C0
Fwrd#)kvt7k^n4_iv!>8z8-G_u73N;u}4-^oRiEz7V4HqSMJqUdx$bZp~9QHj@##Mx&nqEEsR2&qY&Uh@l4XCw6c_?i)%CAObu3m
wy@uv(LI+<{EUI__K2V~@);tV@`9*VnkWlS8V0jNNR$Dn4zWtoB`8D(5bh74CO9WwL$=WE&Y5wh4etq0+sGfF9ULkYs?a1rjFXwq
y@BknjRh4xHhC8euhftAZ;^MRQ9bGM%J%K<T*p~($!(UWOV*54V(y(h=__ULhi@Q0BP0<d6pC<rq0q_>8Ak4kqzq*=7reMZOG!b+
*%Xevn0jKy@fVrFP780+ieaQ_kc5Q%V_d#m1gY@*xuiqmjVXX86oQl{Ko3M@9kpHLG$V-wz6b-qaB(A{?9O9Q+&La<e?E9YMQQH*
{+T|^nEONV!4y|kkM{5n&~FsLa)J1}3K{@-EF%7=C>TDWfbK&ijEp~CwUT@j`8I1XtVkywK&`H$1_{8*e_E<<HmU5Iz*P|sA>y13
!YBKsK*0!%2?L1$q@hIE`@@WxAGC)9;Rcz2#@EN%UXELHfls$>m9M!k1<cHaJ5O*PpnO31G6JYU1dxtFHyZxlKJ!neo0D{by;0-9
dx1OHVkrJ#U;UB_DFvoNWd3st7m%Ur06T=-2{8L7d<83sX|seeEh*|QdeA#Q%7Wn*Fw&pA{xMS!t4`X?q)TfAQ7Kn5Q_qWBwji)w
yLTLHME1!Yp;Sw|cVME;vofPfEvEk78V<2}%4Xc9RZXV0)XG*YqioSKr;8ePJau=cCy32fh>Toa5fK~-tzOvbu_3l`XlW}{7=uQW
S=$<7%x`XkqZX%N#i=wC1=%>4prwMoPtM-MB~25p4Vk`fB0AeXyIMGFnH&`|<|&q-vo4l`BP=Chi?nHor`4Wkw0i4VA}Q-iy&2y3
dbLIxiKkkmtOm;4SRxj}$FZZxB%cU+)<}F6$_I9~!qXFp!Tz=efS6$@nBs8f8C3fKZ?MsMY{3F)t>B-T3(q`e?g#_w4Z{C(3@}n-
KzK1Xy9J8Go+jYwP{f21R6#@giWmNTA&9#r1Jj`UDn6VCEUpzYJC9Ny)uodP>+cQwlz60{1n)rZ4oa>D0PlN64x_9O$Rl#9KFK|>
#Xte<ki^nVl0o{c67awwh87Z^pUY#3k?zCMCH=S$@`xf2)i?{IA|0T|2}Cj9fS?GFKeBzYo|Tx1+Xl2EQ4vT1x72V(p12d_flG;|
mXRW$nt><)f6F8^q`~P=NK*4GKvL2rwvgf#^gcc1_=oFQ7?4?+hrrPUrClH+C%u7pq{3TE1G6OQ*EFQy(UBR`CxP3`EFu<e=8ut|
#UOlmEaq8cJ@;7+7>?}k4lqQpMN)c+3U!IOI+v;vaU=w^C*!jJKnXNKOhAGpCMr1^4&I~N;n7YhqozC{{3US?PTi=j@YQuJ@JfvN
ukm5;*liC*KBUycg&qF2op_k)0r{{oNisx?qc8$P5d;wf3Vh$hh6+ih?a4NlI$6)2Q%E0>DWrkpAwZ@Wpb8iXLQiu8k5W;^q^3U1
AWVaaOi0ocP$xI4eN18KUkvBN>_4@}*#xj+JvH?U9{^lp8Nk)UGB5-mfiLoTni)+0T$ikc{u7LnFJ>A;h)K!J<9aQoS#9nel<%9H
4ebsXN=f>xg`9m%h6k&;ozUE*tlREh>Bbm-p5``I9G@Dt6Ra@3jHnLPxXGjr^rG<chx6RB8)upxPBT&+`(fSe_d=JRsjVg*`ZH0B
Z0WA|yoa0Bc(Ktd6^H^1gEOiRZSReoYm6qyCT2iP3Pd1)dol-+>zwnXc*x-<K)FE_DyZ^mA;JVh1ToKX5FO|BBfB}#>G*0*r&4P6
6G$EO>@&lOu=J%Q3_Au%7oz?tPeWs^OxT(&jo^B|qWK6A3-VnYJNtb>(cSla?hb+VO6%tybdtx0J?_6(3_PxqY|kcqKn5Ha^(6Z7
KIK_H(QSe|us(H)lXgO$+XJ}nmtENDN2B#S;0zxl%kZBCKuozzG9GSYG*MrN)U9g)eH%T_3zHD#zLPA`5Jf>R;opD<9HHF7%r_dJ
x9-?s4U5Ml(+<p_;DLq!nt@`Wc!}>f8?uK{@xi1i(1wPHgrru0iB_tBX=zlTK;<}qC_to21u7&;1f>dzT3S)0K%oRQ_rD*B?Qr#j
C}Y_l_ReQt^TVm3R2+ff#L(cG1HZs~Bj4GQ;q)J2Btra?1n_^DsE;$+x+4C{mXL^tY>DK%%&C1!58nU>+I2+4#DMn5Cn6Q=lut?>
B5Yx3A{3?2=m3I9*neEE2&Lx`VA8oEO4z^vd?WzOslgPEfr%+dNi?gVl2D*ZiPDLs0w4-n0nCvcNBZH>0g@-y1h&Ww5kv<}3PbHf
_dfyn+)NP}?>V{3q}I+Enm7*|IcRe6$<u+EHCGFA5hn>|6rsoJ<{Gs4dnZsj-ZVvi=$1<S7&=G+rm_`#9TnM616NhwQh`DaPeVER
nx*O}Jisui`T&5_R1QK4cRCvbkq^D`KFpgEYS?qmlD?s3ah0D>btE`QX(tcAe7FOo8?I0Zm;ukn2<;h?w71Hpvy1J!1E+=rStkdH
+kOWm?Z}$bLmog`-y1tKu*o*UC`Aavd|Q<eL=P6Adv6c@B;$E45w`gy+aR(-l-ZxVe>fZUPU9^tTLOTfRIEMFOk%?$3tce}?cMjn
`CccpouKIgSLwiG9{t9Fq)*mh_<SP}LUBMiC*?bXMpml)PA)S3`wm|X`*7z$)A*PN>GJr3PxO5hf-zcAPM{!kLd;MF1r$(whV&EA
PsGQFMi4L{WRsZmH1?f)94sfk0LRM;`c6VXv#vqRH26RngdXMxIb<14(!Z8rf>fUv?nrCjBo9w%4$cNR@1wC-at_0~el}<ACDG&Z
GP>kKQk0b9l$%4Gf^44wJ-~U1V8k%Mae%<9)jn3~K=tbZ7qC541G&Ta0hO5=Pw{n#>magPI{R;W*UKlv+5JQNT(qE#Dd+7>j;x~!
fK*j$3SC(b<J*mA6`L?oQqFW6F&T#qCB9lAPD=VVp2yc|D&tb-mmL2wn*%5*q7?yILXxu5-@1Cu+Eu=s#R*#^tfK<5#d?^CB?ttS
o|?r$^4-zF@-!xrB;SV!2a~Gp{G?PtOGL!K5r<?lA3n{?WZUJroaP#Awv?!QyrL2JC;E>%dZ2H=j|>4x6f57u_3nPS;>)L>QPOy7
o-cj}$LqnUi?>0`&v{^ZA>-OiCY=I~r>~~D6%KO4kob$EHG0o)1OuJ>k2q%@7?pwASYjY3EfXR^3H4D9GeP&Es%S0UH~Q_~yu8B<
OV(m?W&-(WaiWS`>{=WxyezpkgHr8{Z8$w^)ha$c@*4-UzdE{v?crMvP(2?DZAnx@+H6bh<m89T;3t1fv&!hnVWt|lHBDj`SY=rp
xrkJ$N>pQLZssZ>tXWm9EVfd`L6Vz*QWz}HyY>53ajQU4i8?a|(WNkQw8z;43rMpZS`8X~2AV#0I3v*LbQLgAQ19Q0;|A0~P1{s5
P-&$42r+hxB~3x0O?)S|6Gt}DVkgm#z=siBkauo?Izz7$Y^I>KkTaCmEf-L@HqP+C!)3!W4k@&hQQd}VrxK=eiD^b>EEDLb87-V<
j@K6k%A;_`>fIAsjQ0U<d#;j;zFwal2W5&)%L#FVN(pTot^FstnrYk%g+xH979NPhP@eV&Fe04Bg$D*o`mnJ^etpQK=*zI6iOC97
>A_IZ#Ag7~8WIa&>+J?!JsgBM-!}9Ng!!%RKF4<%v7F9k1#=qZJDRfvu5)<ta^T`#Yookmd=!{Gxb|~6!bZbM&t%gr5vJc5;tC<z
;&3~UPZJ?&@lP*Zb@yX-?TjY?=qh-spRp*Aq$vtY3I!$spkhFvB1U1Saq*L><$yF5HGmTV0NZx2rsG7QpePdvDt@^{G1b*!0OCn<
af>%pnpwm3a8pF*;s%B?S`fGcS8#yXMPAqtp)n~e>)dtlQ@|uoO9O#SV<w=XT`1tT*t4~lW;H}6$VmZj-^15IModKpVvRD0fWb%~
rH~=11D}HZZ=zw%a=h9gCtsjfCWv%Iw6bocWwQmsoGi{NZC3pGEIm`BJs`M~PfCpcUi9x>M9FiVwJ?2&oZlWm<XDakiWdWyF-%G#
Lm7<FjJEG=N@nSUh-OM{poGDu1qu-sYS!}`0|1C+D|ENHs5yHEBx+?tsvD6`q^rAV7}`)ogka{=AnMQ2Cqz~z28O6nYL*vN>v3ZB
D(Mt1<m;YYoU;ZPY`1{m&O@U?DHzEVh^B@p0%lYsg$W@(?{9JF&4R24vph_<IVwmD5_n8(OTaMvhqufvspwDb_x|lqgz`XX=p>o=
LILaL>nm+<Q6-`23;}|2PeZ%#+<LZy1(fq<9j9`H|4ZL*)WZL(KbS`C{QlXFZvF?}Zl8A^?&KhQ5dS4mG8X`cA@!fD`||7a{PT(8
rPkQdNa*xBIt)nqbYI^0FHYM=U&r<@JV1Xz7~PQR^<kkRp2rQE)NJA8`2B`h(Gt(F06#x!i}t?+X;%-&EZT1?S+?Z3&~0oe(zY>L
fom-Khjba-GVuY=ty9n0r>NFXjfPL5s?U?4)w(_z@ZWfkgwkCRdoV0Fw8Vu}um$_n2LKeD%#ok87O{@5;rS#oH<RVy7`)GIBtne{
C>%rhN8V#c@&MU5$-Ym8gbig6l8z6E6Z7OhXpnUZN5YNH$YcnLC_Rcq(AD?~f%5t2pDl0+##;YR#OI&B?|b^>JsBa(3E`8n55H8&
VtGN$(JOwo{%hDRDxhP@byb6Nsu7`|&TKrkQzb<PXU>Y119`~XQpO^t$;uPNELlCF?oB8?T*{5L<B-jX!!@-n;kYpHI!@j->DU+_
51By_$9I$I9^j8_%|qI^NqesB;*<EK>#B62e;;!{s~~CkNKyqVD4=^B{7#K>6blVG`v`9-5_`|AKEq6tL<Aq*&ad&qTAH5Q6|&Tj
Mlsh2MAao!H(@xsrDiKZn5H1xGZe)!($Z)2l)*vhGE;w6G3e6A$jd~=mrWE*Izs^w3}Vt0Qw{8xnPQ5f8K8nf76^!0j*~M+F^Y`N
mI6isW`Zb!Dxi?W;~3#2<^X&s5}NS^H(^glq4aQg(bDB2@|6%nQ6)@~5hW5(P(@bSMqr|rh>)6?DkzGikfCiMF=NOy_wP>?1V23l
l8p=Z3&c5xX}7o7dQw1y+6CS*-m<1DMN{(nPrFCjn+&CiU_5;?=eNQ`<iIwSlx3w*QX(HFRxy38Q1t4P?(ko2bWbfq$qg?Q%TGlE
d;oX7Xa^+xBpp2g_jK4ebK~fAQg~_md4a>OY&gzgWaS}|m<0Q~;^ajXwoMDkwFeM);0E;iR}eIvuu|7Lw~x;k9XpV@+USZ1YHQdi
(NB8bx;1YN%-z9_(a(IG99VQ}N`p^x;p`E3&!G7}C@)POw`GAxN--+1B@r-;fI}w6*)%Uv12IT}+id}8js($=3_Hyc1$+q+I}gn?
a#dK~kaaFl-Wwj%;E^3tA4&O#7O)gMB@p2>w77ST;c&cxf>{G^{Qlh=??9vCN4235f}%@0qTRE>5CM(-{Buz#q{4p4KHQ6ry?G(`
#SnyrWLPtt%6RTTIcY=n_A;D7KqWErP&mlMNL@mxkpvi_j3vsvVK>S_ZqfNAu<}o%L0=@*2z^WVNO}e&1M3TvoJreUJYnA++$Mh{
^1R<;@4$wW@JtO@e^uH1H^0YupP}*!9%h+d>2WhVXRgZUE>k5yoezqKs+|-xQ8zGe1F}w}aS!WM3N?mI^`xW^P7fz6K|`;VoETlt
ZZk&~a3;G~<(+7*%55fx?F*?yw(LV+rcT+-*VXN(?$FxjbrS8-#2@@D(<kiRhQ#wsKXB8g7Goucb=4#DveO%{NJKjPeZlSUib@8B
peTYufG9#FX(A9P2#Qo(q5RVSDHaSH2AZlQ96*!<q%mTkA{wJw2quIm3ULuoX%dEzN&<l?L?}!UEJujZO>~BVhFFqfx(zD50hyt;
O*EFsXjqV118^KhXnF83c=};8Vh!WD4l;q-aYy_PVg}@qB;|GLJPmH+1|yENu)t9mEEGxo?&FNnvPYw%qfavER=8n1=1@NsG>6I{
)?^I^s;P~Ftj06~=@FzbO0QpC#qo~9nE%TzUc0(=#xX;y$0b7RKLK!G&Y99(6ebyK@|;mR_s$;{>N-KshVbDWn^azc1_0u4agG0P
wb47CVZc<MqrldwIl86;)*oUPbue{69OXKG8?tiDvjqe&1u;J(d%gX>^(MI(3<gYuq0vN{Rehn;mhKmS$6gbS2dRszOoz3TG*paK
479W~3{w;I{SO1^Ys-Kvl5$Y-*wK7Xr+8@iB`aqc<EBjScjtrj)pADQ4#Tt*46={+N5m)p)Z8iI@~AJOSV|D%=aIr;6yD_=N|Yd*
NNUN|D0RLW^<}j|R;6WU!2Dwt0{PgCKEb<^l70PKaD&V_=tf7p+<&Sdh$a)Diy|z73nX*x9Q@e)(BuKbm2Xa3=fsENs7Xd77C&<g
30Yx6)d?c7!d8PL2ED^^NvA-O6=Dd{kOHEG4|@sBfkGd2fMP-=sG_1sB7`Dosi>l8rih_D%p6K}F-@}N>VB@+ix`@VC~6hXCCXBW
xUU(2$CS*g#>csF1XYM9jiw$)YqQRq&E(6>18)j<mvPK%8O%AMgu4!1f&uv%1yUTwjfHgg-vf6r=stOeL%i8AO7Wa{cfNK=c64f6
db@;h!iHxIz$Qft#GSFzgWwz(F4iIWXAz~HGU3UV?Q^s>&1oqCgdRjNWx}gKfxDrBem$JK4iMA5D5=Z5JS~EUPUc9UgAN(428wd|
-X@Ps+(|;j3lmX5v{IBTG>-!AEGFJYLJ9+J7#1W8wvEyjw8mCF7okcnWur5l1{y;;nUeF8R0eLtTQFlWMhYT;o91L4v=LNz%*o8K
%)@q0J)?IVOs1VvJA0ns(Frv%r$!HSlY@@Kna@<nj|W=cMK`I4r8#da)*PCJ;!)r*%(F0tX_ih4NjxE9zZ2Z>aXL0ZT+2);BR1DS
yCK)S-R@23B1n)a7@&ZNL}CnBnV4Y7tp5)B+9(_~hUj+63>D_n5%H`ND5;huXT+U%Ze^KgHi4X!w&Mvo5Uodc8>KWc5)O$-))beL
-(ADvWb8#cm5h@_HZqWtl+dY(q#{co!wgg{4h>u*Df5E*`yJ$oWR#YoSLQ^a>3djP&9sT9<}nS4#rS?4Cq}g4;FBR8E~zh@p^k@*
Ce_&s^`H`1Put@3a^sw9SwxN{NlF%3$!0ruASFt2)o}Mh-Uj>OMj}On1D0L4ox&Z}p+qRbJZPtgRZ(QMQobfY#vzvWs8J%In$<Ms
ZthI@+m4813X5bChey@~MzdXOF*1cTq8;%V#TE<|RYYPphR$KW8fF^t+_Xx=OrpY8Q)@YSlvO7fJZ&yzy_#+~Tjws;1H;z!)nF_p
r55HL!!-5pq``L0&wUzd@g)*w+)n2)o5Q0`bmy7Q3to9cH+tc*n9~Z_<$;ba*cl9ku?mjCP)q|cl{*w`Wr>5PTMSiGHn!<e$;`T0
=exZgVht;vVY=7R5z_R9ch+~ZlZzAg3WfuB&To%7o2_nwPd4nf8bygH&wB~rW@8A5vH@lrhQJ9Emhg-@hZW3IraOmlIL#h#;mv~M
3_!%pY_2Qf9LiT~-ss`2_nW122Q}Y^0?8sl382<@5ru}2Ah+^G4gm&W!Z;iWu`VG{-2fN}NQXnI&o^C7cAykmphrwY;K&)EWV1n2
!iGI%j<6y`gI=eOkcFOeX6KZ{S?I`ktRM#|F$h4&uMJ3#DGtbBtm7;UU@X>$l!i4jAoAneb*amEo9dTnNheSPnUyJo2*aIi!a#)X
R1{jIAFr$d(z-OLP|#B2Q)pylHPekUkOJ8(8MB~gW|Hr@!W7hsLsXO*z+B|8HN#PR_b+D%XigCI%P7HWP*}*svOd^`NgjRvb8p6d
bnw#COTrJ65$PTI)HAV=dR5W~?ScAvAESw=kC0>eHaN8YHMA7<uG%8HacfbqV@8OiSPKy|Ti(r*##K)DSOrv!ZkhqxCS`Pjoh<w_
08wHl`(()&Ak67F^0eJ%%~F_o9!lyR`%v2DwDAD2hug<-;!OeEzh-HZ%;NBILt7&86y>`yl13ARw$%|++X_^wk0Z6pik8@I=Gf|t
=9q4R`MUkron8+xz24f#tx-D~ZHbSr?$cCSDL6czUifd1<@dR|Vpt;fQ(YWGw7fb7b7b-KbzOMJ9^WNT0R4z-zp0atp5Wg_F*R!?
Mz$kO2L0H_80Wa)=c63!C&LID3Q4H~k*Jb|DTt|$7_p+Fw3}u&VX9!FTCr`gN)1z0LQxZ#W(+|^iBYD=hogW2)3Pt|{V0lkz2oeU
LA?7q2!WU$PL+KJq4a~h8?qjX9whV#dJ1$VMk$GuJ(SVC)o`5%9)x@lFKF65VUtQN2TdI(PeT8O8`vYgT(P52kpc2W;!ekLhtjYR
>2%Vbu`vyk8kVs{MAhSJVwjIf>IN}tVWyZFw7aJ4mI%=+6jRfrmqV1Tv&ILB?q$04N4u|GlWS+0Cx>Da2i^e6@Iweiy;KK54O26O
6MaIFEWnfr^dTw49*0GJ)2Bidfa^eXD@E8%3`0Pj3jK&v?HGPQ<XrvQJL@JpyMVh1;#W7XTy$35-PqfLI!&XQq`}nlg6gisJ<x1z
9^f)aEYlQH)d0|k^G0RF1tyRR&``QbgrQ1Uq={&XQpOOYNexU@5R@sQH9!ReRK(~std%sy6EiY_K|o0XR8tU8)de9i6o^vN6cRy7
(ltp$(M42M1Q9?A($ds1RH;IPLW~64LCPDe!wx|Ey{LD`+03?AEE1GM7-gnZtcY%KM}fZpbYy%cfZ6F#K~qqKL*ap00T32L%e$Hv
?6t4wK%z5fVpM`h-JU1&QO62?lM<8^B1ANUK$ihDf`^1$uwd%WLvI}euR#xHOg$_<yY}~M^>rM82^YypTuUqHMpMBB6GI_GK@bpk
*kFoUh-PRC2qKbdp<rsJAy#0ik!T2lqC#XSpopf0qGYORDXFRnO%AjPp_mA&fTpIZSgEKgN-2n@kg2F>n4(~4s+fw5ZA4CuYeG=P
1Vk`WQxHH^0y07rfh0?fm{cVqwsvr4l%{~FilQW<Nf`*Hl?o`+pwpm8g(-#@V^%*}g9ORKgut_W#xX9D*X$4tS)ykUk{DCpU7#b%
#HkuIDbSoIQsckW8-Je-q<{GhH3|nJ1W<r%g*;&<ylS9(8kb;w;;I6wO%8Bj2X(_uVgh2KA{E`00-u>AFgy8*r;MY^<YV(*WIfRB
t^>(Qqk4JIJ+$|HOe?xU&BVxKHmM%5^547Rpf8HAzppx-yS$A9XheHzk&22EQ0D^@Jmqpq15E`Wkpn}TnosG4;AkU+={Y41*_J@X
umY9LW;Zg#$||gr$?}}t-1UL6hiy|ra(+5J=AcvZdc~d7aWdTpSMK|SDR8fpplQozcQaGU?H=?yO#dSlEqW6B(99^ESQrG1K;u{p
PR$d@N5qpeh)Oq>0FlXQKakmm)u3oRv1CZ!#Ys`r+@IpCP{ck7enh~n8p_g`rbvna`a+)Y4_}g*b{H4pzd{-|c04}iq6%h`q4~~o
ZsTC0!zHp*j^!?Wo#tEjP7eON$Cgt^!4yQq>KgAim~1jS3wMym4PoYLg0JL<1XBS=$vEP7g_t{Zy~(56t)NJu0e5acJTTH~9I~YD
ay(ApEP!?_nS^r)kU~Om7!G8C+?<^dUe*+?d3iV?#oMXuV6KfEM|J|(#oG<m8hvkJ(#aH*z%rv%J5pm{42HBU?6{(mh>e()BN)~y
3v58Y&GRoy6250tRwJb9Afk%+xrMZP#8oRIb`yh|4HV5q6qcH{0ypK#oWv2^6&AA;Qb5r_Pz4YgW*;(Zwr+pR1M8qZV^(jDb43+8
v99FZGSGxL0rVId7s){p1&WK)feRd1G6!i3zfw&E-IA4&4e}wZhLA{NmLXV{E+z_tuuNuPf|zM2`PUnRML5BjC}xtUVcR+iq_$Df
NEXSOq$-(~W+m1tOKCBgKO^7o!XNH9>U{Zq+|SJ`2@w0UDNw3@En}O^ey9Z*wy^R)4Nen#2pt5a7(RrwEHUPkGSkq&*AVyNxEr_a
pli7KJQJxyO+eqn3J3p^@HigdF7v_gd`_juyJujweM2A=t4L4*A`~G_1cW0Dqe83&Ei3chYwp3mL%Sz_^f1dZ@gy+~{}1X5{fxce
{MLiA!D0LZ44)JY%*zQd$&54II)?5h8rX133k5K0rgQsnuIiy>tf#Wi>2?Q_aH1GuK4zJ!#6vvJ<hpX;p2%3C*zI^9pWr5OVarh;
-fEx`7Z~ZsFWTe$a^-&U(*6)&XlicKi8T!;VVFme>AY)^YnW<dbopm4Kd=}i4<MGUChTS4R59iXL<t47jteobeaNbv=t5&)2=Wv*
rE3_SEgFyLi2&T-#)tR+F|d+!{pcHj$Ou2`!r=EF@DF<kKPXSRfhb>@Aed?hAgCrHXo^GVPweUtUR@E<I41wE7|r(MpC7(CX#Mfv
d%KgTiWpo9kcK1;4wkQ=d%)baB>E;QBijZ_<KK1p9ll;Cn5Rf4pm{_6P^Lyeq7qjmiIHqV8A1$6%sH+={^<#XPf<g+=Eu4~i6T>Q
4`QzwQ3U3cCt?t)#!qua1M6srLod04fNB23I}5*e>nz_SFcIui)&;z97=`sxICg4eFrS?H3I}>0zY@f+xD`&IgiYd*KY^@(&;;N9
F_35R*$SGA^<^?C2k`fDRPB%@{DLNeQ~EJ)tD{L9HOQSLLr5?5{||tV;Q&h}z@L1COp=te9pFo+UoV`L5Y!;&iM)`;+6o-RqE%nH
4*-Gt89gd#RY-&f89r|35c7f6i7Hh?@iP`j5I<r-qzW#Olm?-c9xw#a1r#JKr6nk`LXt|m57_EZK@egJkoF*t&sbwn^321#F)@{m
p*TZ}Np+J&bYPXBDD9iFu#wkCY(%9=5)vH~`*KhwDhP>4=QxO(Xi7>V8YoH<_CooDI3k#ykkF^}7hWOL_JgD2=0M+*+=nEQ+e0y>
!wV@xO%$}DO$VppDa-`{@)zU=?Wa|zKob$R846Lalm|Wg#4upLV^s*BaC_Zwg7-!9!Hok)D8v*?{qkZ*PV5f}G+*l4Akw%!2K2aT
3YS38b~L>6yiMIDNIm$%2GSIO$ygGRh*oC8Vx6r{;LMy8O+a_W0Yrxw7oGF9oGr60np?z+#c(nf81nPFWg8&WX!0?x+(b)CU0kZ1
I<(&U<Mi>@QAa}dyZt*r2|M?j5X)wI-=9Xn4M?CxgcTT}IKr?45HB|<cyc-c=QOm?a1^(mC~by}!%R{%6ca-*)k#0ov0_q_Mj&)j
Xwy`cN`)znmu%1^V<Uk-c<;Rf?LV?#$Ms+^f$jJ6<_C~^NS@0QF)k$mF)N}^KX9jW+-iX`2J#mdLvWkOCL-T<0_!Kd22W@oVc{lV
@yUq67!;}(q;#p)3~b2K&`=bVEJET0_zZ_D`W9$_nt*_+O$h_GP#uBd9JW`E@H9hIr{1t{C}F`N6RX~MM0?-kXLfWx++!YXge!_J
@OI!M#&!04`E$~>{$myGw6bepvPSIgf()iDJvlTf=&9}5iX@|~{IQ{VvDFR(?~pvOP(%?Q?c-BbUs!b%Mb;=NnQxiWU5BJPFRPH)
;A4z#+-o7s)X{(P*hkKCN2JjuyF3z1&gwgqf-H6YS6u{OZH`*_2{6!+BvQ!f97VBCsYQ(@83JI2Jsni`_iM0JQe=x{5+G<P4U;po
nW{`}K+xN>w*k~KMH72wDWQatP?{hq&=@PD2btpuKz_LsN{vzy5R{z`k8b7G_UT{Zgx9`u^dGsi?XgoD&LsVq!Fj-#yh(|A14r-J
cm`ZZFnx?4AUPC*A$<qsK7jDHggghQ<PtFx9?o@52Qvzo6F36}cW=+)2LMWi1qq>k;r?{?aVaD~MFd8Vz+!;vimHpM2cj*P7{Iy?
A&|@gySk)*FFsyGX??aWj2yw<KybqpK-|N#x(=j)XdQ(IwG<b;ktS8}7AzS@eu(fC4+%GqaRI?8-#IRL{-0m3vrxP-q#tAs-Jf&!
B`uJt1t1DWi<Vf*^<@1cNzg;u1CkW|XP3|iB&SmM%H}#}=59$yxDp%e#0nnS13;x91jsa<B0hl+NCEgC6g>e-@kAvJCr?Ae^9>3*
Q{seldu8;*2iS0rzJ48j{mGaW3<yGmOGWCBKD)9tWTKWRDI#ftn4jK0!$lJd=y7OhVSBO;=qXx>SEzUx9=A8qdK~V!KGe`Q-@J*I
sHTH>9)$;Wh=ihD8ndRv8)Th${pfrq2#>^bu@*2(TEqlV6cZAZVDvH$S0*+UJK+OFPFi2?kl=FD)e$?hX^eX@!P}468=u@4m~h8m
qn}R*`CDxaP4e4jiQmodcw&k?I4oi<IhBE-N&=x&|78bZNrp$d7l{HSSXK*!*~JUox3T@UXKB>^+B_Rbio|@jY6s|^8Q^i<sme2J
@aP@INI)4h9=X{hIC6C~hK>X2K4J=W|5!fH*3i;JS7HIXs3KCzYlW~-i!07d*?D;`#Gz$tUE{SFjS}e4xecY1#H7T?)(*DUCih;(
&NTSzVsY->BozIOqGt{l14*SIa2UePIZBMT+~;K~!<;fnwvLF@8kBN2GM&@iRRsG@PAZ&R1jnwsyEMcU1d{U@=s4wYX6$j%{m<F;
v`6G3OD(Bwi)|4}aVT@gA=F!8t+51Y*W=tAS&JM%o`=v-n32b5|Ha6NZPU~DeB;)vV@#GzSLh~}_%)R?;g`bH;Nea)E;Y9^xL~Qs
UQ-4RE$$w9PU0O%jZ6ORGlY-P%r%7Ag`&_Yfre$2L%W2ULuf`n^yb*gFA{>-`Eg?DB4Ks@I6yq8rplq+@KoqS?Xas#1p!ChD!cB=
6iK3ay+w*sp2Wb$&9gE2u$eiuBH(P<0fArvf5rgv5E+n$$BzNk4aX%ru1^euF`!(VHgIvh>HXx8IVYHXkUtN<@5rTL`Ihh>3RPgl
bB$`CADn0HdgE!3&60PJGHpA;*)~I{QIVb6|2(Ea-|eHo_tm{#dmHPa<h2eRGeZwk-8o|BiK3XI52bqhHsDc!(fB(584!)8PRMkA
H@<fGSsP)dWf_JotgPvzpzEFsEoGpXL(Q-sXP{GH)f62665+Sikmc)1(}!j%YNJrgywzeH<)?a`*@+IZ&ci3$0i5}L+yP`ePs24J
>cC=t(wM8o)=;lqj~UMB@N<A&idoMm7%~}tH#MV<i`4z$KsDWtoI^~!$R`|ojWavE#PWN=KFKCRsVO~?h-ez6Dk51XgoueDf`(d<
f+8d#LK%Vy0)U`sf{G<3C}vn9mWW1K5~T<|SOYNRS%L~EXb7dGpsIwaNm3mi2en9;kV+AuQXv%&tkA&Q3aAFThy5r+0!hh2r_8;;
xXN=3xJBL^2%3_RprMJ>8xZ@RZVkqqu$_#(B<u^a(8+@wf#Rd=;DT}HfFIlA!%h3l_+EWobx)>>&Tx;0WO@;c4{xsG&DNWH2F<o(
H8E_=<efvEqA#h$AD58bG-up0Z9MTeK_|5EEp4B%&75L0!e$&Z%RfDY{16Tj6roR0ML`G4Sf<*ryEhGH28s4FBs?Wfen1`G%7{iG
NrWjNg;q8(gqnpi0p@8xQ0<f7<Ablu=pKA`Y(0kr!NTErWX7F%z@1`(@qr;>5NQGmi6BFWoILy7ZUZFkz|ryNlTr9-+3XKf-Gdm#
Op-&7=#*aDKx6>I^F-iv$8+*}yH8EV+FP=-?Nih|YTe=8;lL-{$%wHZ?$CVrJZI(UNz3=87)!x8CLc*^gb4fP3*@L4xKEO)5ykN}
0Y-q3KDv-1nfgJ7Hrc$X#he^(7`1GVYgnb<QU9U=z3<Mf_=nf;z8n-QU_URzBtXM>0>$$fW@3MMtmXqO28jA2ZEs5csD8fLN(O+X
^M@nKr?yRj|4Z5du=@K?5Ym2Ni9(>8!o*pT>>OgA|Hu0OPtqAb$Nf3ZRe!&e`*rQZzCUB+BqILqGz8K5AcUDt=sA0EQ^7bB%d^iz
$oFW2@RJv)V+XW=+tUZ&oR48q_hY8J{QifqKOL1m+=(c0oC=430r^YQnbhRZP0E}^q#{4I`L;q(if@hrb7!G9Zh|Brm|28iqNnrO
f?^)VsER^@l$uD35s8gB8joGKC+?BNH^UmD?2pTc#v;ICQ#AxiK^L;>B$7&KDWqevWQMBt935+|7-~^~sECNeQ*bIcR+u_5*m4J_
b&9<Qb)7Oq#3V5^RYe6wr8QMDq+Ckk0)>bp#jB%IF^TjjaZ)7-LTq7t!-xovSRjfkZAAqvcw-YmK{V48Tuuynj2$UToivV{`sXD9
HBwO>ol!=dFq9Rm28l}<(+f1yF+~M2e6bNxR1r&^s$vM2V<mRTgi#c+O-Ri%H4Vi6JmH>52*4xu*?|u9puhw7X`$5FiwuRv$%a}e
su_WkCoKAz$9X7SYYVBx68vsT<frfM`QYQ)%e{<uw(2<U&gq5psOJvGHZ(94K>$Ty+fLkZ5nw2)?$@Y;Rq6GFc6zuLDm}TH6QP23
)D8+Z4AY%`c6WU7=hUd0F)uAw3bvIRqhg9874?-jF{N>eENa2Gv!lMTxXKWvH<ZS*%A~!`m`p=NMxrgC&ic-tOa{>*NK+9_P{dS0
Llj50DWvV5*fba*B0>q6rdlKjLIx=`XrY#&jhr)0F(A}Q#7K^SDbg_o1nrWTpqZAU+EfMY8+42-&pQoWXq1AG+X{+8Q?$7s2~iP9
dQ$3RC}Aiza78<@Nm&$3d)eL2$-D-bux7em3uh1!a)yygK^6kY_oWkoM3h@ke)Tk2MoghI87;7y<phNOq80mfU*yy|ey~^jU?~vp
LqlVE_xwLQ>xdwtgAB}t7_i6VoF|Es7@ZIK<WE@-l)mVSZYO6_U?FkSv=8Wt0)c`kSFsm6lVt#th~pll(Chjz=Jvdi{t5>IJ%g#i
Lbzj(fsQtDp8lJ+@4yWLypI!u#QtGA&;&N&ABF`31g`=3DFO#5X+)-g(jlNy3Ti@tq9p>F8c_m@K}eTK8bpu-{ZRO-uHpb{g`lMZ
jfN;KnS&R}(i08VX;WiSV{2KRhK-{%q?>ApHLVFiX-5?_6I8}&(qf3yrJ<xEEs&(vjS;h%YAvf#WyVuZDhk^X1qHAejSu*vE;i6^
*)dEjLWIme0kH7OJUN42dBkqGIKE`!sj7pvta=XalUVI`)x3A&KHiP143n!HT(dr3pA6NdoXRb&ttm=0tWtFGMl@!GD+Ps8no%x#
?i?&HC|R5!JPzcY=|2hznk9q!pKvLHAf+%_d@;^lGz<;_sGy>cv*rc|#5y|py<NdTQu`BUiKKM!lmY#J)O$!t>+SDLiJx_tGX@F@
LeRRl_vk;`PEP(uACI%}{Y1kl_}Pub%%t(~ItoFaKzE(sQzGMJFXNw=>iy5ZTlsRj-TmT={h4~@=54TN{DZltcb9TZ@IPPW>43}Z
ISxXf&R?JUNEg;~l=_QXPsa1m&kVG!y<zvr;SawcbL~DXWiS|kq5=;^HVuS|YK|)?ZSBL#dP5hj$P8m8(l5IjnqW8<_n+AM+M+CC
MkxKQEcE<Haug59VNY}qFX#Q8_dW{qz+Z*QoUnxx*ilN7l(rZTDLkzsN{p2~)`WOyU=8hCQ%z68d^#Ed?%ouj$%@q(X;f8@NOZ&a
csfWUqX6hxHjts&$ZW*mjcJM-T57GS)KoA`&_SWCRMoMFriz0`-s6Ub9>8RZ3l^J1ST(eopsApunVPC1sHCW-Z5o&=0)m6sz(EmS
!CTXfjiYUt(itl3YojG4RyL|55w@|Ylh$aWyA~>nlz^_1*dj=%>Paf7q8r_=HA`)aWY!#3+lP$gF$Gmw2m>qmYx(&G<8r&R)ERu`
=$9u8)eGm^sD6?a4=EB7Vh|6+7Kj9i5j%i2Kz0?BeWN7^6c~o6F$76iXkm`NoasZtJi4%<<!Poh?d$xdsv06ll!`wSpG1?XoK6gw
KaYG6sepS^VL{vd57HD+ID;rkh7f-%z}$i9vh`IEMG(>iMN+hpL@W|>@DxJ{G90rDk)!$r3Pe<)5F!)==oARfW-MhH*u+wpCB&Fe
$ZOl*g9YQ|;9gq(CnY%?u;6gcED!H|MDPIdp_n41r~(Kfl|qmX!B6Vq2b1+6f%_!|X;Gq-p+2$neU&1T$~8y<5bq2jgb%M>cZY%B
;%6T}e}7^xwGbBph3o)7{XrL7-gE@>`)8^yyCFtW7YDS1_I~XO0*Z*|(|*rSf5RZ=q%c6G)`ugiR6aK6#1eMN*E~!)pQVAqMVj+f
xBl)YDS@F$mf+0pUK#k4y!*&N_=lpM>L7h`3kt{qkzsN#`5_{d(<MO&KuZ9~P{LG03=+ivOsGTwH7qm~64XdTOfWMcEhN+oG9!Xf
kLLG3)f7=3ir6q7kvh?1Ow>!H#QJF{3RjtWZ()tKp`@Xq_hr(Q4<yP=!W}tfDw9C?^sxdORs#@Rd8ndlNQy{^2`Gx97@7c?Vv43(
Du!i-2!aMEiV&h|2$_k`f*joGqz1x3DAFL)NJ|A$r7FV#K&+AkxUm{H{jrFGsVb@_s#ztVreS0XC(Sx!86$+$f))=x&%fBUXZy?W
(wl2A(^vI7L!gIbBCJv)1|?i7Pu2Uzg+@{YErZnK=41o(La_0ssBA=iDP;3;^woz<;|n3X69sO=pv#TD_Ea@I1UV;KBhf?=O_+L)
AcRC~B7j(dx)oqtnSN{@w>u=!rkqFhotip8KxBlaASq#LQ#cg>{Y~Nin&QPR8DVOZpEcw7>Ggd5YQJ#r<K<YSb*0#wKh7jonL?z9
(sMMAg&*)EgMYu54w46=j#wYpq&s-dK)m4G#o)k?;P6@4UEETxAwDsd-0Jl2xycj?DwhU0T=TQ$v0c#Ckqo-&GYh1ia;GV`UIh3f
byp=iTp7@?Phb|2a>DS~y$o<)MVeVa!k8?xk4RRg?GScQ=W$`prXMNLYzG`rT?0Ac#Td~&+wJAn9Gt1;B=#Ia`ypW3Ci0>}LkSY{
?u#rUC}r`%VWl0z0giLCE&D1IpEO;|-2-`NP_zkPl8FYCo+)#|b!#0_Ug%~@&vzXg+8Zlvs@hU8ZQoqv*^6u$+(XHE@bTsA<vaBa
nR-0E-FEEoz8@&X6k>K_(^-7D^d`6B*LDbM7lJzM!W2>9r%inJ?s`DMfhH%DO(Vi>I}H;_b^V!%yWiSAn<dM(8>d9K#%Pe#iWY>+
_2)xWC@)?nqrr=O9~0`N?7(x988slw;RSt_gvdD^r8*m%kQ7lMSGR@HuKD8LW{S?y1rZB}ihDja#~!;o*=>2kbKSf;s_Yy#!BAUD
{C>2Hy{{!;B+XKX2}FMK1p~3>$5b-W2-y*%>YG?WA1h+zX$d9U7=4&SWFavS(DvHbF6IETa^EJ*LF*}pJ?Xs$cqy&|(|A3EXn-uy
vIP9SJDQOod91nfic%n%C?<B$*>9(&{&*h_FReXbpu|z{+qx?GI>MAaU3u=KfrHuaS`1~3PDg(&P5Tdq1=VE3X!<+jAu_{@62P#-
lU}sVb2ed^Q&R<DzHo%yw$m`8JHs~}Lwr+S3&=hA*3}n7bg5{nh<Z;D^>=(|VwU6#(BON>kvrDd-;BZXrw$N2mdNMTGvkZRgs)H`
`PL!lCP7$;5HUwcp$98a`<9)PksCo(ApwsL0@Wo-LL=Lb2NiOG@|@C$%L=MfFeI@<vA*STrr~-a06j_|vA)yf$!EGgA}4hK_}^7f
4vdY-0HO#a07r*<yYfSI${swo7dpskm2gs^jZ30Ab9AW{U0qVZQcNBlCdOddXIU+Xq0ole$|8xTN(iPQaka!XmDS#~Fl{PN5Fl8t
hJdT}{c`k-#80XK)2vH6I5(+gtu5!QGS~+&k<ngm^5Eml(c+Qol@15H;CSlA=pI@VC>v77o1rYV#D*d4a=4hw@W5V#D<!0N8-pQ<
tv+U;ZnT9^H+oSHWHDs4PaP*{PO*vM6t#<ubIxp91(I2ek1Ajef!0qA4z9xkxES{;feAsz0xWQOU`YTn^7G9Mn(P-x*zY3vcfOV)
k&F>oq9Q1uqt45@0wkHUgo!;?sHlw*Wg^jY7@-RWI=(Y_trN}bN{>B_K~6PI*j@8Y#1=r2dvfF^79pY^CRj#T6~u_Fl;JfUph9An
gmM&XHe}2PtQQpw=ZOwLWFSIe1vu3a1unbhdg}yEEa39EIHKy;%bvXMtE+)zp2+J-NX7+H!D=-z!@C;P+_2qSomhPtBZ3HSwXNPz
v3urx-OXstLf=Mpo4Z<YcTgr!tZ!)@qd9lEyhLCvltM>{T{JjI3N~U11CA&uKyJdWt;PlHZgoh4z#>O3xK`b}N}5co>}6G;)3jkr
D^Ixri`(9#N3$CSC!__8nvvkZHNDh4xS%{06<G`?HzKkiJlWE+bF3LSMcCmOVvP4a5jAPw43PXj&g_&j(L;yhjw~5tL0Nm_iO{M&
o!RPwfyRJuUBUsFk^l%R&b6-=__x0Rq0^5#yj!Fm2#WIgxT_xi#vsnjxn*FAj~mH^Scy{|Xb37@!h#XnU_IE4%^k|*`_|ZD%ujZh
8`jPpEe}6OvRh2q+vM(QXxUPCYpV@t=X$Y_k_jr36b<C1w8A1L8Y^YglxU7dBZc&MLt@$B02h5AhzFz<h8e!Nl5PVauG6kTH1R{b
M0K$)g``Xd2qX_U6mBoqy=Md*^TI_RZ&*D~PT2@}FyEX9HWSPMk((pKpKj}+?Zbe|z$v1hA(A<?EX6^hudC2Jf-H+ssuJX%3rCDt
WW?SUnF$sy>PcvBaiWb?fi)<{n(=~0Occ9DMx8Xk+AR)dvarW3<dQxJoKkn&6)FvHY{)>t!mgBEQ|jNT_G2XkcXu`G!sdh3mn9;f
FVXIUq$WBnyfj<d50NVRZj_l0K$H(G=|uT5^bd_HDCn|yK@*7rM=2QA+vEN4DWb@jB2K4wrU1|vYK%-Z7nx%9T|pDt?J_Y{+N*gh
9=W;DJw-x`oot}Jrs>92qtIDFbriiZa=wM{<k=p5#3BL#k3gSg3xyqLkX)n&nTZFKS(w-ml%X2bX%TqX=GCdmfjrplF(FY3M3zRH
E^ZiSNC>THz|GL6XF;YF#TC{xS>J(#KI5U2RlqRL>|auyJS3l5*RE`4%0{{rMAX!S+@?>4+O}kewLJ8*eQDq{MGa)S9(OL#qk4!`
_=db8!NX_Yfm7i##tYW5rY_?eX^g0Agh0grBXtM^f(+pB+Ucu`&3IuCDG4@0UVT=t(evw#zG}x5#@8f0@mdzGP570wVC#g>wS^vO
Yg!xT?Mmd9E%ry8<X4_N9Omlz$-g*}U6pU&iP^R7mBgcWI}4MB@6S?$hWpIm@q;FcId|jSP>6w{BZY%!#)Xkc7@76r;;AG^)47mj
1c^t1+)8F4fy0^*H{zKv^_r7Hi=uh?@L*`@!>I$?QZ6F+SPnE$aCbc2p9fVMCw<VO@23-qi<U1hL{P2`I9z}QBg~-=2X?n43>xT8
i~*<vGks;{#4;@K23^YVRYa&{QD7L!*ix{=h8W<7jDEJlkvi+#t-X%`zBzuiT~5rvk|Utm42&a2ZEjs!C(<IpL~DttaY67$W<<+G
bQi212qFy%r5q6*5<2m62TKoPS+2u~6fcm`76Vh+o-;t>4GN{LL+b(#8A8YigQXB5Or{p}2JLSg!4)e;H@0IYTj*{)Z^DMFK@e=9
H`fE4#F+UkdIT*UKqCrcza3WYZu8k$tyiV>SsS+2%g{{DMaF^lP)-~Oq1g~p+45nH`QM-fSb`u4ury$7hBe_#pr@XdbwVqA04Qs#
Ta+9UTs1mD_)OUx1frl4Ad*g!!ULHam<%4}8j&H@Don@yN3MunOzBYatfcm41c@Lr93!W4@UGUT)?si^1q1>Qb4ATA&#q>r`?t{?
og7W&sPul1&Iui^A~nyR_v2*vFC4M0F7;<ZPP`RObDI~DCaz7!SgPWJM{ZJg2SsCd+|y{jM><Zj*<3v}b{f^{F?tq{p}l82o(7C*
pg_3h2FRv@wA(!A0o|!OR(wdUspEb+FE=fXQ^rD}=1>$-1cT%k+jE`znjG+|cabb^;DR>7PQbx|aLW@gGIV#9lP=7L5D^W?Q`QC^
Q8|p+<vV+FXsS5W)vi*T36Uq66Wqxs)jSa7WduU;>eiHX8doI|k8$w!DMt|e-%Mo<?zmIFT2uOOi&lsJ86G}thtYzM(J>(rJOc(F
T>&;h1Eha-FI0diN&hX$a6Jpd0TtqwzJJP?i^3dsytAPG938bd8`P&DZ>l+ti+&(M{=Y!&gFC08=o<}B?A`&7ejGb{75PCsyYFtI
n$$uQG*U+f0THq>f*da?o@XY`Y&njTn4aTAMXhmo${vpQ)NUr7E^gdl$2T=ZQq;Iis$kCNJGmgv7J|fKH3G&V)XcFuxK-*+G-Z3e
?)5VvL_)&K6&0l($y0E;hNNB_C}67dIU->-<~-f*@aU-X^|0wR1p`iLB)V5FObfJOq0&?%!$l&78WA6Oc9f;_j?egpL>$;J5|eP<
96Ttx5&S+>8;=1p6o4jxv(c_GZP)4u)7HnkcBg6IvN*X=P&B~p3FP`8NBws+{01LwdE++=HtU-m-P`i_PTU=RemcN%RWM3mf#V5E
Qq!QsG>(%H1ergR9uLocU3M^fQif(^iM6&=E-km$b$BLn<?aU)5S<#a8q##`Wzw(u*=C4eznRZBaW%G?MIIto32LFulDxXfN5_fk
Y{I!_LuWL^vXw<m=5H@D=*(3S#@lH}GdE>Ac|#&`RH4a~aay$TJ!87(mz~(Vwrh5VZ80}$a@0Xka#DEi-dlKFT(vM%tSL)-N+;Al
XUZBss&nirie!hqhrji=;VtsErM~QPsL9t+DE&f*s4(d94?nFW^syLs0pw?+=o^3!NO<Ga(%|FP#A4C5QLS`twy~3|w$$-;ndr+*
kc%3a<W#%`KX4HA6r{7|rBX2uM8wRr?Uy9lIq)+xR9N6F#6$#S#74p0>E9Y^>OHxLN=x89It#?~L=5$bqG0H<90!2CMhpS87=hQ}
vh@?Bjrh7rH|QS5qH98;f|QDlrHGm^FnXT>F&7Pm4JC?bw6@Lj24$HspN^-^pSN@yLd*y)MdtS`yN$z!Vg`MQN(f|i;skC)j_+ZB
fG|vj%YOYZbQSI(TMTR<pr65EL+g*X4@VgK=#lYBr(c$R7Eu_dn=G3!!-Cicmw%KU8iyYP*AFox2kl^IYYyh&q&N}$T2I0A_)}gx
VH3TD-40OnUkY9h)gO4nzO3LLBi)pqw1Q{?YuiMdBko#LNOPYafC<>`_+e@>OG>3f1MvuSCz;xP8RxnRI&47k29?TTp0ZtJm&-i)
)WJb4=7a0HV0^mm@%~8!U}nSN4AUl!bd%hJ*vyzE-F8EkSc9G7Zad!|STY-)JGb`p%LH?eSqdpyL8Nz`7lDvH#C0SA%6?3uKs=e~
c8vdwEo`#DDoIeR1{oJ^h@3W!psZp8zmERMe~3@J_S@<3@mudU8k?1jwKAeOTJGR|btTa8=uS-5uGB5<)b<bJ>6BnUYC%Yz2@9c*
tPDROC)**^dg1Ho%!1V}CgI!X<N>M%f@ov23&H}%_wqD6`zYmv0GTN$m~9w_sU-&yqK%ABhg)M<noDL&3XoL9Arg{^!H5EC55mw7
^ReFE*cO4HYb3WZIt?dcj8L?gZb(A!<I#^8q>ha3lV+vSm+K*BtCtbT!+EX;6N3z}ti6pAy^JrmOiq@U!C~3?9b!vZA!e9h-#pyh
rs;+jIc^D@GO^KUWwy-22V7z(l`kzhV!L(g>wBl?2Ma7(4kn^j;~GR^vfyA#+@q6>%y({SN`Y)yVoS5!ZQjG(?{nbqK`;_cJVU#4
ZQL_-F)$J_icylHSxI)pv<97f6!#r^L&+zgqrx1lp-6>`d#=P$#_NbZj-DeEn9{`*5Jj9~lk?-_<LAWMWSfnezGr?tD0Fv{{(h4D
(A?Q1VzK~F$w<h%$Uy3YP?L{t9<yNLR~JrYOQ0TR{JC}C)vmmdjnDSuL+8II0HjS08jyQ|sl&bw7x3*co_>6hf7;JWOhVsKIQR4J
pBpSt>L1D@=$zr8FJr@XXtExNcEBL5dlbtk$E>OofRAn=06GAC{5@DgH&Od%nQ0gyIdx-nxHyi(k>tRE)KG)xJ`PN6rHMwM5TOX2
sWSnjVJBso(S?ISSwdoo4G1BHf+8v+hN*~}hKeZ)qyk`zh~d+iT(YU@7xC<}ZZ~<7ePxXWJ;%KC?o+m*9#R2{gkk}ppmQ!H4!z09
BZ-><4N6FW5k1^)u-@pP5Ri9tN|D5ZK!aQ}H=+gAm%IVI_EXvgP;Kad4EBp_xCA7aH)v2~?1-j@5crPwCye=T(Ac-K5>1ol)6h)r
(P6c~bNuK0@|&lTxa%^Hd*H=JJ14MY#D-3+tk^$vfckT0li2>`p98ngbIdz-&%~wB!oQwcmH51B&z#y>w-8uQWK-??pP}!L$anfr
ufZSY;E^V!SUgZHa~=)wYX-H1)Gis4@#J7z)G~-61-^$s!vHki(6n(i`d~R9(I6tUW!^Fj8bJg2fm0IkkB!v;V8AO}dEZ~8H`5&N
G`clP<lVmRHKN9j#~cBgzDgS;14@MRs<{J;TjlU##m^#qYJ#yc%=D*#V#8_%_2<22Ikew5PiBsxCt&~vL==I`SyO$n$s_jTO0R8$
G)&IOntXIpV1u-ZO-doSG0C8Bu4e<kj;iN&7rmNf=_OGXPHiDp)dhhE-KZ)i?~M1{EY2%q3%d6-eIo&hYBiNQ?M+VD89R_h<jMdJ
=8RAYR&iZ(HYdCs(@1Uwa%LDc*v}?K3qUOnxDk?p1P}$%^twByD(2AynK*GsDFN6w`4z+)#y#zeuO7a8HYy#-I;EYB1rdX10;59J
_0tofrUI}xU0q%`OCUr#0L;Es7;ls~S8>`*z4c~`;?&x)*De!A#oBpxPZ+f79P%8j!@;e0P7pRE@3b<Wsc_h1={82`Nw*6tyGmwU
T)w%eoq3uj?|W2hTN&BO7Z{8N5VE2IbRi7k$~^AFNETLtdD4oC_;uL2o%Pr!sbPzo&S)HjNFxmtLEtK__n^Vm*AXyagb3cFooUfx
2PA8it%xB=xxt+8GAmj#L4dG{xvRj#&{hkC4xP|}Evyet2_Zakc$PMAHo)X-OPNEX#*&f(1X4taZ^AWtbrlAe6gK&d+JdS1YA}0J
h$xC?_vGfz$vEv~qZ69@%=5nUREr(7f(oLmtzq4;yLE=D*a!maS38~{vKM-wXk-JsBva1HiVM3_t}}>ZqfeVAbq;reabz$bL`;he
LJT(5OC>o_lU4|0`Atsh88##(gNYdJfrUswlzGr(GGdLG77*vGy5mf~h=9k7*oYhh5unXEsqxCHb~9t1JnFBV+UlY-;Q^Q)a@_+}
RED{?8zP9%A#%!Y%$F8wH8-4fx&vdK>GM<oJL&;0PD^8+n2E;#gAS8mIddV2nLrdnf!j2PV@7n{;m&suzS*<uGuCe~H0X)aMpl{)
BWA`CMgXKr=4OOp?8J>wb+Y==_3I`^6IC&zo5wcTZpve5iGc|@W-Td+Mff3Dq1f+KAb8~`!7*o3R@1i}??;_YhSJ*uymo@g<AYh-
Rt6)33j!2iwE%WP-pFKgtjYrp5f~gANZri=X3ryhfoZYaYkTjG09G5SYz@93sR)ilx4^U=3l@P7*`sn{WGERZ5&<4<1~C;xhVq#M
jy<r%+pcA}e4g*Z<Z4^++Tq6ckp#ucp+FAl911cCp*a|B<>On{8pts^j1N?vG)_ZdsaUcK5w@xV$Cj$Ei%jO@4ml3U+|DRrVG5e9
o3a3sTA)}+Qq{|pFGOLZgL*4fs5F<!-ipl!W?-T#Ij1FnG|(@DqXxniBT~hS52t~NvQn@ZY{^9F3WhWd;i|njuJmR@TQj?`>2;mu
J#Vaq<Wjcw*yqGiL6Mxn6V%WbJK!0u@2t@0PWH(>&jCx~<T0U?i&9B6w(j!p7P-4MIz+2Ng1zc4u@H&}kkd^i=r?vAhR3)bvP_#m
*2-Ed2&xMbwG|aBVcwl<sv4zWjSR>mFs+agkdxt08MZ5Af_IeW!`z6#h`d`_z^&4yZA%r(;M9?s2F`3{S&;O6J{C_?m07G|#qEW~
gT=5&D7B^T#a&#R(WyAO84}E~ef4|L)oP<TYl^AqZh6N$q8Bh2<!61I#_(hcn{ckg%|TRF3aFs5K|>7ZgI+VW<PR6dwa|9A#}=uf
TOjr^an|wWtDEReS+R<F)QX@CyFCjPxqPuoGzlP32ooF^f-T_U#)kXjTb`tGI}}pdL_|JSSf>R~7cRi7QEW+y70Izt3M}%?^LoIl
OoA<8d%QqW9&RW^BHES?6oE&&TkNfnNb8G)w_QOq0_j=1;-{&J7vA}*&M<QLnl)&1M(l7|b<RyiRLp>xJOQ$I!uOy)bPm&0o%eO+
ndJje3d;y5kU->vTo!pP(^EWBGf+9>mL)c;qL@T#`nuiOyKL``%n(MenAO&Zsp!<8VD`Dbm~?>&sS;0pDC~-(*5(-A%NqtP9<KG+
s2a`<LSrim&n%qu8xA-Mc<+)E1dAr$GYpha6CVyv@D$!@ggYH?$UeN%X27xv7WeI$*0m2DNt*5*(yJG~%Ds^7+8U553q}U@Q+{~^
iPvliJMc0Hf~*z@Fcm>3Z#!-7bDn)}>5?LcF`E!L9Y{M!ZMcbq0HkZX<|m5eILyogt)k5XQ^>x0OPC-r8X*W9)Qx;>Z=MO@<kr|B
Edagl^l3MSxI63(v%%A|nR?oBG>Vfc(*#Ero{y4Z$5&ikvrz+Q6s&zM<Y~RoN6d9<936P$Pdl*VD2pkANS-WsUC_eF_%Bo5!zJ-j
1WIs$>7sdgL_?#Q<FR^yVR<<mog5jx!aa{OUVXRNHRK|wo$N5rKs!Sr#h`45GfUtw?=o#XlgX1&oX%`emX=9t_4e|32=x;Xkr);X
u}cz?OaO=o+@jFqEjYzIvw36s%yE>)TCC<*hk`<hzPB}IqFgsyu(GSCIixs4S~Q;9+5aW3CX<0;g-Hwpty`*2%7YUxj5zYnX?R>(
;h-$V#MZ%JlHzu04G9SWOWO}qj(F;7iR5ycH3fBX%9K%ps<2wr!`CVqZI<>-i!rcwa{{GK&K?>)ow%nBw;*^SGgO?jQ_RyWIFO^o
z`>%-ESN_5n$4SsCjqmu+8je%=E`=zubI92NWEzsR$DzGXORy*NkCcKP+Y+CB`g?o5|Iy1h2kDYi^4vEY?R0)EilY#M^c?11Ybt>
qIDsn9E%fbifAg9sA39QY4GVMDd=V1WyHTvuCo08qwCo;en#!IG~#klPZiU1q?~64zh?mteB3!#!b!lxr9uZo;@sWr@Edv`@FpOo
5GhIqfjAnwn8h{pj1fO+ICxmjzz*U8;ECNO)~I9$LP<e^WMObUU|@Q=a^fAm+jjsxkg`cikqYy4+1nK)9Er?_#9`>;CvMowTIn!l
%Su@G3YR^wZuf6qGCWSsrjiPZI3gg)EOgk#1aV}%V^dqZ*?WW0*71ctA^le(gOm3hLHc88qNGI-Q=fAEqe|6j?-3{&Tht3%#<ld(
FvszZo(-NmXgM8>7IHj7PErP{EJRUBCOqwi`Da80&Ndw}LRLXyGCaAE4l<_}#ZHDo!2^4++cZ(3p$W*24GSl<`LpTrFg_6O-%%+_
d`S|jsVq2BAt~JcLCAU%AQY(GKd6Y=9;hN$9Po8>1W#^u41hu&gvAmA5Qn?8HqVc^q3`IjpnN<Yo#Rb3q1$|$>}fEY&i9=#^^ye&
Sd1YQBTrC1yd21B1cA_b<6w%CpmPq#gXJ@$2MjJLM-UcQ49a1AolP>+Qz{1CV6WQ#Nw26i{s{x6c$1~lCv4Engh&+r;n`sbb`R^{
yOZG#Lt-5PE|ZfocoirpqT5h#kW}@C9whQ`H`k_rR=0tlW1_n=g8pZf2xu5UwnFxZDB1(-dFr6;5#&kM$Z~N`x({gyw)%eS1Y-^Y
)ZnysP8LM@7bGc6!1ELE&Y41Fnlz9*Bt7~Y8Q@lNG*fYnj@PdzNH~{as0QOa8!^v#(b)SSKfZrg=vpHErLe@*&$Em&CXBlzJ_7@1
6-(pmm;&mBZ#axnxH1_T6&U&F{COoqT0BXdO8@ERL%(RI0ty@?hu!8D2T9oWu*~g&QN#luMo4rrYbDG~IfavmLY%YUIfndM`dPe^
5rkxlbQm|JP{$n}89w8Bo;#cA(`sf{070NH+7ckAnIq`}QY%Udb;=4J$Q5W1JtY9r29uw51JVFagd7P%mO8tFBjyx|v7n-ge@QYE
(3(!VaR%XW1jR`bXb7Ux#Pw8CnQV~q-?&qkRuEs`9?i#WJ7@?Tf%st2{A)%#5ivy=>#i$iv~1wfbGxt-UDr&PF5?w!G~mY8M4?w;
4N%obp29CJfqP{(L?P=cpB`D;;e&RVO6e{qa#YPeUR`*lDpSD`Zdc|Wfw>Wnuui|1#h;3KO?-TGJ!&4LpJ*EgktJUX4JqJQBT%u&
0r<dmXB2HA&JNSG;T^a-GnA_udZt9mnteJ*l=}kGN;|Z1tZ4<V3^Cma?!bBz*Byi>6$OCsZA|DKYmSXa5@4pH?J?5R#6492V(W2^
mH7vfXm441bsT6SGo20W%#<2ewj_$|bIYO&6j6OU2NKpQ#H}~6#c1cY%cokPA{l_vXfZTWx=J-vE@DF%(?g|4V`7?0Dqtm`#igJR
m)?HDU~(GvlDhCt-@G@tqXmTJIm(5<{X778?gs!+Aw7%%VGq7R$uHuaf#wu<c^Z%8`EukD!B1(Z2O;HlyGqh4KvPjDMF5}N)IVV;
pSJ@%$x51G?kBL&!CCYAYrlwy#DWYC7!^KzAM<n*?`FBXw9;OSw0Ch8U*%_b<+7%x@cIUf6Z6%-8GAi_F45Rs(-OPj^gBq5V;0~)
MwkM=ZH%}8JarSqhN)m?swdh&;wgbx&~<^%Q%T7bJ$t!y?8)=sJ)oQcL$+c_ikX54p(dJ=i2xXY4*3%RK%=+c_r!EGKsA6?CK>o`
=w3eG)t5<tW4E^lh(YYv1rHG6@;fy0)H=`}_W(Rq0u!)>$_M)#DDLa#GH%F7gVd;X3G_0DR{VFM)43T~FyyX6?yOyX#$jFDIrZ-j
L#a?@UoAQ7Q0^-GGU9FKZURlB<2kr5n|*gPgyK)jlX&yh?3_UEUivwNMpkZBq+JP$RLBURqA-LR7X$In$>rlsX%M0lEDd7MNil)u
S-Kc;jvU-KOPEr)TwU)-Odyd%Qe8?I;Kh(yU35BXx0H8&PIJzjK{cYId-29QE(N}{G8Ey$UMM?ErNq2+RI<0b+L=1wcFj`c#Nt}f
cQ;z@B4wjcZ=Ov#t14b`9S!E=h;^$BBnCF}il>sNDb%ruDJD7Lijr28(yb`(I~888kR=g%LggkV0oG=7#OooTi#m4-I32fS5W9Vb
33m~?_R}$@D8_2T8dJ{aP@G|goq}nFP>?v&j7UoxawPDB3?M)T3~jdA+KwZcm<0H=_5%&w<e!)@30WiS+CW^+WI#1o83Ijr0Bj}a
0)$Zv(1cWw(hq_Mef1MeMI^*R_tZoOsYHQ6B}D^3#Fa?UvjqfHG(MaS-Q2u8vy7NJXH1#2osm=n2q0q%ycY(iU&(iewI7UTnm}@%
0)Jq3XEu6&OYI%1AEakCz*9#gNhSGPtPIIRkJ$CQsxlD>KWZ1^G8PLtl>BRB4=>#VWjZ<O<9i;Bv1;qDuBvddvVjq$r$g7zFb}45
(bA8B9YhE0@s54PVgMupoxz^;R#ka2573AJ@=vN?(uCM04}bZQMb~3i2(sA00&fqB2k{mIC<mJ#KhuGzf*}9W2{;Gw*gYqYW}<cw
C>}r3L=})XO;D{31yIxHD};i9N@z%;sD@@HnI?gvDyW)bN}8ymmXbw?WEd%dfFWrLuvtMqp#ac<&crnTb80||KC2O1F%)euXp_<y
i$qYtq#&K{LI1oHXUR969iM;8`TYG+DWhjSsD~6c{U44xldL7&AKqO-lnyHTex3#o)g3?q=$<f*1p@tEP@Lq)5gz1%frtu3h@@%>
WId+<<amHRDilZ${1PKb#0oGHr?edRswPo1hLXss;;Ouz5lr7jI+y=aN)vqHiK3)waU&6eTu}?!9ckEm6F2y1qLo5KAwp6l)GAU*
D$oH!p`xhhKFbSwxPJq3eh1)fr11~U`Lpzirwxhxu!qODaupB+5Y3P|6~hkwjdqGkB3x&htCLYQE?dqP@Y8ZVa$)cMZ@@HiIXs16
Q;ky?pF47^Px3IE(dH+Z9;l$=!0L7gf84?cv()R|q9R+eS8CAwWyML1V1l;E2>?H(lY!v7l$+YFj&?8_NEBjB$_)qHgE0y3NKMaK
%(8xE_ocSxPotq<bmxObBMu6pI4?h6kwFK4P9gOe;B_EossR2_ekoB*1}#(y!J=7GZz+Ljqt{K*sDookQ52;KLeLEb6je|&Ed!yz
>och9bBD0T0L!3Z#Dm(0Fy?G*bXXH`7UQtN+`k?8fbqIt>Fv&%sruq8ZpnULo%sSG6ZjS&pUHHEAQaR|plL?52DBAMg>*ViEA4_h
UH;GX@^{t^8wM$KI!)cr6QqcxgqfM532Bl-D44J0gX8FbW<!LI_}v{(JmfV}7Es<6T(4<>#m^5BfdkBX|AyKWamPpB*}HFO0p5e=
@=FGZV1sr$v4RR%mq33icZu{~*LQZdow95k^PhuhJb!9XtpLF&ys$|^hx$13(GgMuM$+J_rPRU)S2LH75KjT<IF^2FvlK*;VlC<7
mMuCXXG}IQnea#LU~7_!wxd|shAeJl<%X*2RdmAqP(P{<#fLc4t}=QV*c)!TDqKx?Scf$!+0na5?YFSj+9IZI%w=JR=mBpK@OG9>
L#g3@?Q}FT$E$wD{{A7lK#3rfiB+d`nhA!4CZdWa0+m10OBXYw{|Dcmfj&s+L(!Q{e!HQ5Ar1rZK*5Q9`(t~>+`i8(DDk>7QyT^!
+u?&^-GgkD6}tCB>T82Se3a~Jr9zU1gr~@kuA_Fx7TE5<0A;FzB#&hOTIOVjKRY!oCQr?8$b1MIZ~3Ep{sou!1?}@8`y|XKwS-Xf
Hhlc;g0U-0Lfr%~F+*k^=1B=E1Uvhvr@15TW(=u8i<`n^`I)SMP;m&KurJ{&yUd|m3KgVlwimumvlv~VGa?`OBqo@9Y*=CH>w@P!
aBpFp6^DJc0XRYjqahB%H95O&^|INLMFSXS@Z`EBf=V>?EHs2BkLG*~FcK%aofsz>4NSH8L1cU!QyJ)-JKc~*Pno&&SNOZ%YIi$k
kDLV7g|LUoDU?Tq3{5hcDO!PZ8~`eA1F;dCeVH6cIeY{}=Ogt535Y-`?Cq3@lfN=~b}(XjcsB0Jl6WdqjxwrEyd@u(7H{1lKsdvk
<kY449OQ!#-JA}7^r@%inb=dd`%6I$<nS@koKYFxV0~{RhO7P;4aNWtvNu3^p(Wc!4_<uo?=407I5MV4e~^a#4nHq<%-+EI5bh7K
X*#yXGu&gbr5YoC&giG67Z7c`1Z6T=xOH$cvC9uMe90P8hsHp`AxafUvGX<H9N^q*TF*4`J#C*l2S!&C+If`QRy}^`2;sbal<l!(
v>4fGps`|-tLVTZjwS-QzXJ7|$<}1UnCqEgTFKzk=;SJw!*)7@m~fn|fy*X+$2UA)dcgsE>gbNCD93(B!grNl@4}1`C{mL&L^Ug`
Y$x!Mp)o4yM9Cy4kJ<MZ>%rjg#J~WuGSAE^`b1hpB1VEG6YM1kg8tXj`4{hJm#-Ajs9j^d#(#QLDQ^==jc!<VSQESM=_ET!bGz42
(<CdqHJ&D|!`AE6<>p~)40=wbN+xcboR2tVV`rhf<ByYxfnKvm_<VPcZMWc40mqA-cHGl6#jcrDV)*IglU>prP=ZWU;XLhc1>Cxf
B6(sS#OQ&E3J4+|j&n>CsU<MHG%VY|=%uvHGiX2yXg7BDbVAYsuOjkPRhye;1x2Zl&C?a;Y`8^dJ2~W{I!^gs{bt^aE6&YB42H@b
LWK`*2eW*bl-f@61P%ugXgqi821=nr35M-dqbjEw`m}Vz3(6XJr)=h(5YAm#{>wca+&MOZ=N>^bQ(y`xz}|5)#<C)7R$Qjl-I_^?
GKqYg96MXPWAQxlp<R%@bj-H4VNRQyyPV2x3Qp!slu8)4DtfsL?(XSOH>VOxP$5Q)c5WS{91o?Jdd!((Zw!IQi!XzOX<dQcNTIZ>
moNp#9B^lo4H%SIr75YAKu|7RuH25j4eLDHz6Jn++F@0YQg#i%sVIPWC+}r_I{Ys>>YOKAfH~r8d3SUo6B16WvSLX%WL$BO!BZ1k
+2|~kP4syiu{-|W@*8m?E_wJHkrXdo_dreF?|eb`Sb{8L=gdH8O(yNl)3vK?<7!-3s<DrTOcA#fKR;)9G9F?0CD@(D@D1kRe#oH#
nusPzKp-I*fK${vq9hgp7{G!>kA)~Sv_LWg1dhRm{lnr_l^@slfiw{?<o?=90g?ikh{q8UTeIwaWY@!a{+|Fq-u(naA3eqA>)#fl
2XfebASfs;FnuKA8e^m=Q$o-AWB-e^H<zw(CaMD}r>y!MSTZ;Ff6Uku!UM2WDy4NOHvZNg6Bv9D^Hc#;_3ZiKT(+lrTo3mdoo-z8
70j`Sg8Y#*kRVQwdL{-iD@t2K5_`?UyJ^v{{r{f~ouU$*W-s*bfvs47)RYkza2BcbaC@~ME3^?269-@J%?6mH^n1T{%6LE0Ud%c-
7XOX~35=>LA|;4t>D%AOpC5BGlGXU`pNHMs1H;P)mZfZC4&Im<7iX<7XGl;)e;wHKVd?fgdDpL<44pO_x=atD`r(M8f+~u7bBJX3
xQ{wBlkd!j&*SCWuEz#8AR!_gh+pSQIBvl1X=<rHsA3aOhW8>KFp59t_G594KhOIN|1W<t!~Y(>p2H@e(I2!P)xh_QS4B|>{@I`L
nio|YASX^7E&~!mB)A3wAX%-d2Qt55s#K_Pt%f;|@X*OpQ$=yy;??<vfc6{MJ3cDmlS!MsMNLTlEF3uN{^RcE;=2sfp9F^_vJgji
=<j7`5B?pTsGSkHOxr-;!i@SKPIN-hppE)vuS0@>GK%Br{CXBhk}Q?LJSAIPK+CMhg3Lmq-E<&pZDb_cBuPLe9D-Di_K14pGI3fe
2Hcwk1-}&vj4oAnA@hkA2&ZEClSoT7fe4?zf4?-2zrA>w{rXMrc&du><>-1Hpr+ies4WWp+zs7r^v1T47vmLB`#SN^Qr!!goKrn9
-t-Ntb$VLFiJjf$8Kr5wG-6c@qI#7f`m0s{!TUE@jhnA>EGi*}f@-i+!GeNZY0tg;d(Hd%`sOfLpfF@vKG@2(m8g&rfI%e`f=MgT
<3=B?Ca&eoi;t->{XVK8#+sC^8G{aJvX@WvA>;{pS=gqXcHHEWNIj?fexIiW|NLFa6yZWc?tJR_
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
